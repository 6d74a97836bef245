import { CopyButton } from '#app/ui/copy-button.tsx'
import styles from './webhook-list.module.css'

/** An address or a secret: in monospace, broken wherever the line ends, with one-press copy. */
export function Typed({ children }: { children: string }) {
  return (
    <span className={styles.typed} translate="no">
      <span>{children}</span> <CopyButton text={children} />
    </span>
  )
}
