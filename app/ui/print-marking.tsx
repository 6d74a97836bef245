import type { ReactNode } from 'react'
import styles from './print-marking.module.css'

/** On paper, the marking stands at the head and the foot of every page. On screen it is not there. */
export function PrintMarking({ children }: { children: ReactNode }) {
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        {children}
      </div>
      <div className={styles.foot} aria-hidden="true">
        {children}
      </div>
    </>
  )
}
