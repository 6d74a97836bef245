import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import styles from './difference.module.css'
import type { Piece } from './text-difference.ts'

/** A text with what came underlined and what went struck through; both are also said in words. */
export function TextDifference({ pieces, language }: { pieces: readonly Piece[]; language: string }) {
  return (
    <p className={styles.text} lang={language}>
      {pieces.map(({ kind, text }, place) => {
        const key = `${place} ${kind}`
        if (kind === 'added') return <Came key={key}>{text}</Came>
        if (kind === 'removed') return <Went key={key}>{text}</Went>
        return <span key={key}>{text}</span>
      })}
    </p>
  )
}

/** One thing in the place of another. */
export function Replaced({ before, after }: { before: ReactNode; after: ReactNode }) {
  return (
    <span className={styles.text}>
      {before && <Went>{before}</Went>} {after && <Came>{after}</Came>}
    </span>
  )
}

/** Things of a list that came and went. */
export function ListDifference({ added, removed }: { added: readonly ReactNode[]; removed: readonly ReactNode[] }) {
  const lines = [...removed.map((thing) => ({ thing, went: true })), ...added.map((thing) => ({ thing, went: false }))]
  return (
    <ul className={styles.text}>
      {lines.map(({ thing, went }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is the same at each rendering
        <li key={place}>{went ? <Went>{thing}</Went> : <Came>{thing}</Came>}</li>
      ))}
    </ul>
  )
}

function Came({ children }: { children: ReactNode }) {
  const { t } = useTranslation('life')
  return (
    <ins>
      <VisuallyHidden>{t('history.added')} </VisuallyHidden>
      {children}
    </ins>
  )
}

function Went({ children }: { children: ReactNode }) {
  const { t } = useTranslation('life')
  return (
    <del>
      <VisuallyHidden>{t('history.removed')} </VisuallyHidden>
      {children}
    </del>
  )
}
