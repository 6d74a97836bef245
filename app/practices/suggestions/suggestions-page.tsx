import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import type { Practice } from '../find-practice.server.ts'
import { PracticeHead } from '../practice-head.tsx'
import type { Part } from './parts.ts'
import { PartChoice, ProposalForm } from './proposal-form.tsx'
import { type ShownSuggestion, SuggestionList } from './suggestion-list.tsx'

type Props = {
  practice: Practice
  now: string
  suggestions: readonly ShownSuggestion[]
  mayAnswer: boolean
  mayPropose: boolean
  part: Part | null
  refused: SubmissionResult | undefined
}

/** What was proposed and what became of it; for who writes along, the way to propose. */
export function SuggestionsPage({ practice, now, suggestions, mayAnswer, mayPropose, part, refused }: Props) {
  const { t } = useTranslation('board')
  return (
    <>
      <PracticeHead practice={practice} title={t('suggestions.title')} />
      <Stack gap="wide">
        <p>{t(mayAnswer ? 'suggestions.lead_owner' : 'suggestions.lead')}</p>
        {mayPropose && part && (
          <ProposalForm key={part} part={part} now={now} language={practice.language} refused={refused} />
        )}
        {mayPropose && !part && <PartChoice />}
        {suggestions.length > 0 && (
          <Section title={t('suggestions.made')}>
            <SuggestionList reference={practice.reference} suggestions={suggestions} mayAnswer={mayAnswer} />
          </Section>
        )}
        {suggestions.length === 0 && mayAnswer && (
          <EmptyState title={t('suggestions.none')}>{t('suggestions.none_sentence')}</EmptyState>
        )}
      </Stack>
    </>
  )
}
