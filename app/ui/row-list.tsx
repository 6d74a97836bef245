import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import styles from './row-list.module.css'

/** Rows, not cards: fifty of them can be read without fatigue. */
export function RowList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <ul className={styles.list} aria-label={label}>
        {children}
      </ul>
    </div>
  )
}

type Props = {
  to: string
  marking?: ReactNode
  severity?: ReactNode
  title: ReactNode
  /** One line of facts under the title, or beside it where there is room. */
  where?: ReactNode
  from?: ReactNode
  when?: ReactNode
  /** What is asked of the reader, or the state of the thing. */
  state?: ReactNode
  unread?: boolean
}

/** Reads in this order: marking, severity, title, from whom, where, when, what is asked of me. */
export function Row({ to, marking, severity, title, where, from, when, state, unread = false }: Props) {
  return (
    <li className={styles.row} data-unread={unread || undefined}>
      <span className={styles.marking}>{marking}</span>
      <span className={styles.severity}>{severity}</span>
      <span className={styles.title}>
        <Link to={to} className={styles.link} prefetch="none">
          {title}
        </Link>
        {state && <span className={styles.state}>{state}</span>}
      </span>
      <span className={styles.from}>{from}</span>
      <span className={styles.where}>{where}</span>
      <span className={styles.when}>{when}</span>
    </li>
  )
}
