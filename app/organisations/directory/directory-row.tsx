import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import styles from './directory-row.module.css'

type Props = { to?: string; name: ReactNode; what: ReactNode; where: ReactNode }

/** One line per organisation or group: who, what, where. */
export function DirectoryRow({ to, name, what, where }: Props) {
  return (
    <li className={styles.row}>
      {to ? (
        <Link to={to} className={styles.name} prefetch="none">
          {name}
        </Link>
      ) : (
        <span className={styles.name}>{name}</span>
      )}
      <span className={styles.what}>{what}</span>
      <span className={styles.where}>{where}</span>
    </li>
  )
}
