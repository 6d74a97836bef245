import type { ReactNode } from 'react'
import styles from './fold.module.css'

/** What can wait, behind one line that says what is in it. */
export function Fold({ title, said, children }: { title: ReactNode; said?: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
        {said && <span className={styles.said}>{said}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
