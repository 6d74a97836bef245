import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react'
import styles from './menu.module.css'

/** A few deeds behind a word. Opens without script; with it, Escape and leaving close it. */
export function Menu({ label, name, children }: { label: ReactNode; name: string; children: ReactNode }) {
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
      <summary className={styles.summary} aria-label={name}>
        {label}
      </summary>
      <div className={styles.sheet}>{children}</div>
    </details>
  )
}
