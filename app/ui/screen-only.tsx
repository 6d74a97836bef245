import type { ReactNode } from 'react'
import styles from './screen-only.module.css'

/** What stays behind when a page goes to paper. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <div className={styles.screen}>{children}</div>
}
