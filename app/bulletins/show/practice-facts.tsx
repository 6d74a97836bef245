import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { useLabel } from '#app/languages/label.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { answerWords } from '../templates/answer-words.ts'
import { practiceFacts } from '../templates/practice-facts.ts'
import type { Answers } from '../templates/questions.ts'

/** Where a practice fits and what it takes, a line for each. */
export function PracticeFacts({ answers }: { answers: Answers }) {
  const { t } = useTranslation('templates')
  const label = useLabel()
  const clock = useClock()
  return (
    <DefinitionList
      facts={practiceFacts.map((question) => ({
        key: question,
        term: t(`practice.fact.${question}`),
        detail: answerWords(question, answers[question] ?? '', label, clock),
      }))}
    />
  )
}
