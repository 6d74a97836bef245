import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './identifier.module.css'

/** Copying needs script: until it runs, the button keeps its place unseen, so that nothing jumps. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation()
  const [ready, setReady] = useState(false)
  const [copied, setCopied] = useState(false)
  useEffect(() => setReady('clipboard' in navigator), [])

  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true))
  const Icon = copied ? Check : Copy
  return (
    <button
      type="button"
      className={styles.copy}
      data-ready={ready || undefined}
      aria-label={`${t(copied ? 'copy.copied' : 'copy.copy')}: ${text}`}
      onClick={copy}
    >
      <Icon aria-hidden="true" />
    </button>
  )
}
