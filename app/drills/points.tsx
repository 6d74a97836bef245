import styles from './points.module.css'

/** Short sentences below each other, each with its point. */
export function Points({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className={styles.points}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
