import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import styles from '../said/said.module.css'
import type { Suggestion } from './list-suggestions.server.ts'
import { usePartName } from './part-words.ts'

export type ShownSuggestion = Omit<Suggestion, 'suggested_at' | 'answered_at'> & {
  suggested_at: Date | string
  answered_at: Date | string | null
}

type Props = { reference: string; suggestions: readonly ShownSuggestion[]; mayAnswer: boolean }

/** Each proposal with what became of it. */
export function SuggestionList({ reference, suggestions, mayAnswer }: Props) {
  const { t } = useTranslation('board')
  const name = usePartName()
  return (
    <ul className={styles.list} aria-label={t('suggestions.made')}>
      {suggestions.map((suggestion) => (
        <li key={suggestion.id} className={styles.item}>
          <p className={styles.facts}>
            <Standing answer={suggestion.answer} /> {name(suggestion.part)}, {suggestion.by},{' '}
            <Time at={suggestion.suggested_at} />
          </p>
          <blockquote className={styles.said}>
            <p className={styles.words}>{suggestion.words}</p>
          </blockquote>
          <p className={styles.words}>{suggestion.reason}</p>
          {suggestion.sentence && (
            <p className={styles.words}>
              {t('suggestions.answered')} {suggestion.sentence}
            </p>
          )}
          {mayAnswer && !suggestion.answer && (
            <p>
              <Link
                to={`/practices/${reference}/suggestions/${suggestion.id}`}
                aria-label={t('suggestions.look_at', { part: name(suggestion.part), by: suggestion.by })}
              >
                {t('suggestions.look')}
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function Standing({ answer }: Pick<Suggestion, 'answer'>) {
  const { t } = useTranslation('board')
  const tone = { taken: 'good', declined: 'plain', open: 'warn' } as const
  const state = answer ?? 'open'
  return <StatusTag tone={tone[state]}>{t(`suggestions.state.${state}`)}</StatusTag>
}
