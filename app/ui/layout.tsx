import type { ReactNode } from 'react'
import styles from './layout.module.css'

/** Things below each other, with even space. */
export function Stack({ gap = 'normal', children }: { gap?: 'tight' | 'normal' | 'wide'; children: ReactNode }) {
  return (
    <div className={styles.stack} data-gap={gap}>
      {children}
    </div>
  )
}

/** A part of a page under its own heading. */
export function Section({ title, aside, children }: { title: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <header className={styles.heading}>
        <h2>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}

/** The matter and, where there is room, what belongs beside it. */
export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.matter}>{children}</div>
      <aside className={styles.aside}>{aside}</aside>
    </div>
  )
}
