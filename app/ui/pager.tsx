import { Link } from '@remix-run/react'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './pager.module.css'

type Props = { newer?: string | null; older?: string | null }

/** Links to the pages beside this one; absent where there is none. */
export function Pager({ newer, older }: Props) {
  const { t } = useTranslation()
  if (!newer && !older) return null
  return (
    <nav className={styles.pager} aria-label={t('pager.label')}>
      {newer && (
        <Link to={newer} rel="prev">
          <ChevronLeft aria-hidden="true" /> {t('pager.newer')}
        </Link>
      )}
      {older && (
        <Link to={older} rel="next" className={styles.older}>
          {t('pager.older')} <ChevronRight aria-hidden="true" />
        </Link>
      )}
    </nav>
  )
}
