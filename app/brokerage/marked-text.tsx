import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import type { Piece } from './giveaways.ts'
import styles from './marked-text.module.css'

/** A text as it was typed; what may tell whose it is stands out, and says why to whoever hears it read. */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  const { t } = useTranslation('brokerage')
  let at = 0
  return pieces.map(({ text, why }) => {
    const key = `${at}`
    at += text.length
    if (!why) return <span key={key}>{text}</span>
    return (
      <mark key={key} className={styles.mark} title={t(`why.${why}`)}>
        {text}
        <VisuallyHidden> ({t(`why.${why}`)})</VisuallyHidden>
      </mark>
    )
  })
}
