import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { useLabel } from '#app/languages/label.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { answerWords } from '../templates/answer-words.ts'
import type { Answers } from '../templates/questions.ts'

/** What somebody compares practices by, in the order in which it is asked. */
const compared = [
  'practice_status',
  'started',
  'site_kinds',
  'site_sizes',
  'categories',
  'stages',
  'actors',
  'people',
  'cost_band',
  'run_time',
] as const

/** Where a practice fits and what it takes, a line for each. */
export function PracticeFacts({ answers }: { answers: Answers }) {
  const { t } = useTranslation('templates')
  const label = useLabel()
  const clock = useClock()
  return (
    <DefinitionList
      facts={compared.map((question) => ({
        key: question,
        term: t(`practice.fact.${question}`),
        detail: answerWords(question, answers[question] ?? '', label, clock),
      }))}
    />
  )
}
