import { Form, Link } from '@remix-run/react'
import { ListFilter } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import styles from './filter-bar.module.css'

type Props = {
  /** How many filters are set. */
  active: number
  /** The same list without filters. */
  clear: string
  children: ReactNode
}

/** Filters live in the address: a GET form, so that a filtered list can be kept and sent. */
export function FilterBar({ active, clear, children }: Props) {
  const { t } = useTranslation()
  return (
    <details className={styles.bar}>
      <summary className={styles.summary}>
        <ListFilter aria-hidden="true" />
        {t('filter.label')}
        {active > 0 && <span className={styles.count}>{t('filter.active', { count: active })}</span>}
      </summary>
      <Form method="get" className={styles.form}>
        <div className={styles.fields}>{children}</div>
        <div className={styles.actions}>
          <Button kind="primary">{t('filter.apply')}</Button>
          {active > 0 && <Link to={clear}>{t('filter.clear')}</Link>}
        </div>
      </Form>
    </details>
  )
}
