import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import styles from './brand.module.css'

/** A wall in the sea: waves outside, quiet water inside. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M21 4c5 4 7 8 7 13s-2 8-5 11" strokeWidth="4" strokeLinecap="round" />
      <path d="M3 13q3-3.5 6 0t6 0 6 0M3 20q3-3.5 6 0t6 0 6 0" strokeWidth="2.2" strokeLinecap="round" />
      <path d="M3 27h15" strokeWidth="2.2" strokeLinecap="round" />
    </svg>
  )
}

export function Brand({ to = '/' }: { to?: string }) {
  const { t } = useTranslation()
  return (
    <Link to={to} className={styles.brand}>
      <Mark />
      <span>{t('portal')}</span>
    </Link>
  )
}
