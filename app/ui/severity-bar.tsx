import type { ReactNode } from 'react'
import type { Severity } from '#app/vocabulary/severity.ts'
import styles from './severity-bar.module.css'

/** A bar of four with its word; never a chip, so that nobody takes it for a marking. */
export function SeverityBar({ level, children }: { level: Severity; children: ReactNode }) {
  return (
    <span className={styles.severity}>
      <span className={styles.bar} data-level={level} aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </span>
      {children}
    </span>
  )
}
