import { NavLink } from '@remix-run/react'
import type { LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './navigation.module.css'

export type NavigationItem = {
  to: string
  label: string
  icon: LucideIcon
  count?: number
  end?: boolean
  /** Not under the thumb, where there is room for five. */
  desk?: boolean
}

/** A rail on the desk, a bar under the thumb on a phone. */
export function Navigation({ items }: { items: readonly NavigationItem[] }) {
  const { t } = useTranslation()
  return (
    <nav className={styles.navigation} aria-label={t('nav.label')}>
      <ul className={styles.items}>
        {items.map(({ to, label, icon: Icon, count = 0, end = false, desk }) => (
          <li key={to} data-desk={desk}>
            <NavLink to={to} end={end} className={() => styles.item}>
              <span className={styles.icon}>
                <Icon aria-hidden="true" />
                {count > 0 && <span className={styles.count}>{count > 99 ? '99+' : count}</span>}
              </span>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
