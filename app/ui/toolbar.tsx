import type { ReactNode } from 'react'
import styles from './toolbar.module.css'

/** Deeds beside the primary one, and the buttons under a form. */
export function Toolbar({ children }: { children: ReactNode }) {
  return <div className={styles.toolbar}>{children}</div>
}
