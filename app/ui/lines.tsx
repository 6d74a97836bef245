import type { ReactNode } from 'react'
import styles from './lines.module.css'

/** What somebody keeps, each with what can be done with it. */
export function Lines({ label, children }: { label?: string | undefined; children: ReactNode }) {
  return (
    <ul className={styles.lines} aria-label={label}>
      {children}
    </ul>
  )
}

type Props = {
  name?: ReactNode
  /** What it is where it has no name, or what else is to be said of it. */
  children?: ReactNode
  /** In small letters. */
  about?: ReactNode
  deeds?: ReactNode
}

export function Line({ name, children, about, deeds }: Props) {
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        {name && <p className={styles.name}>{name}</p>}
        {children}
        {about && <p className={styles.about}>{about}</p>}
      </div>
      {deeds}
    </li>
  )
}
