import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react'
import styles from './menu.module.css'

type Props = { label: ReactNode; align?: 'start' | 'end'; children: ReactNode }

/** A few deeds behind a word. Opens without script; with it, Escape and leaving close it. */
export function Menu({ label, align = 'end', children }: Props) {
  const box = useRef<HTMLDetailsElement>(null)

  function close() {
    if (box.current) box.current.open = false
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    close()
    box.current?.querySelector('summary')?.focus()
  }

  function onBlur(event: FocusEvent) {
    if (event.relatedTarget && !box.current?.contains(event.relatedTarget)) close()
  }

  return (
    <details ref={box} className={styles.menu} name="menu" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.sheet} data-align={align}>
        {children}
      </div>
    </details>
  )
}
