import styles from './said.module.css'

/** What somebody typed, with the ends of its lines. */
export function Said({ children }: { children: string }) {
  return <span className={styles.said}>{children}</span>
}
