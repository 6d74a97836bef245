import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

type Props = { title: ReactNode; children?: ReactNode; action?: ReactNode }

/** Says what to do first, not that there is nothing. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <p className={styles.words}>{children}</p>}
      {action}
    </div>
  )
}
