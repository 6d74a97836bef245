import styles from './prose.module.css'

/** Rendered Markdown. The HTML has to come from `renderMarkdown`, which lets nothing else through. */
export function Prose({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place for it; the sanitiser stands before it.
  return <div className={styles.prose} dangerouslySetInnerHTML={{ __html: html }} />
}
