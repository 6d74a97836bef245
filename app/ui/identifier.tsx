import type { ReactNode } from 'react'
import { CopyButton } from './copy-button.tsx'
import styles from './identifier.module.css'

/** A container, seal, reference: in monospace. `copy` is the text without spacing. */
export function Identifier({ children, copy }: { children: ReactNode; copy?: string }) {
  return (
    <span className={styles.identifier} translate="no">
      <span className={styles.text}>{children}</span>
      {copy && <CopyButton text={copy} />}
    </span>
  )
}
