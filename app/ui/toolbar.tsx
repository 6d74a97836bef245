import type { ReactNode } from 'react'
import styles from './toolbar.module.css'

/** Deeds beside the primary one, and the buttons under a form. */
export function Toolbar({ label, children }: { label?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a question.
    <div className={styles.toolbar} role={label ? 'group' : undefined} aria-label={label}>
      {children}
    </div>
  )
}
