import { NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import styles from './tabs.module.css'

type Tab = { to: string; label: ReactNode; end?: boolean }

/** Views of one thing, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ to, label: word, end = true }) => (
        <NavLink key={to} to={to} end={end} className={() => styles.tab}>
          {word}
        </NavLink>
      ))}
    </nav>
  )
}
