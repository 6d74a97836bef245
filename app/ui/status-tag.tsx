import type { ReactNode } from 'react'
import styles from './status-tag.module.css'

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad'

/** The state of a thing in a word: draft, released, recalled. */
export function StatusTag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  )
}
