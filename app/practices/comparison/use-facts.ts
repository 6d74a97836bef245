import { useTranslation } from 'react-i18next'
import { answerWords } from '#app/bulletins/templates/answer-words.ts'
import type { Question } from '#app/bulletins/templates/questions.ts'
import { useClock } from '#app/languages/clock.tsx'
import { dayDate } from '#app/languages/dates.ts'
import { useLabel } from '#app/languages/label.ts'
import { useOriginator } from '#app/languages/originator.ts'
import type { Compared } from './compare-practices.server.ts'
import { told, type Verdict, verdictOn, weighed } from './facts.ts'

export type Fact = { key: string; term: string; words: string[]; verdict: Verdict | null }

/** What these practices say, fact by fact; a fact of which none says anything is left out. */
export function useFacts(practices: readonly Compared[]): Fact[] {
  const { t } = useTranslation('collections')
  const label = useLabel()
  const clock = useClock()
  const originator = useOriginator()
  const labels = (list: 'modus_operandi' | 'port', codes: readonly string[]) =>
    codes.map((code) => label(list, code)).join(', ')
  const own: Record<string, (practice: Compared) => string> = {
    claim: ({ claim }) => claim,
    grade: ({ grade }) => label('evidence', grade),
    modi_operandi: ({ modi_operandi }) => labels('modus_operandi', modi_operandi),
    ports: ({ ports }) => labels('port', ports),
    originator: ({ originator_name }) => originator(originator_name),
    next_review: ({ valid_until }) => (valid_until ? dayDate(new Date(valid_until), clock) : ''),
  }
  const answer = (question: Question) => ({
    key: question,
    words: practices.map(({ answers }) => answerWords(question, answers[question] ?? '', label, clock)),
  })
  const said = (key: keyof typeof own) => ({ key, words: practices.map((practice) => own[key]?.(practice) ?? '') })
  const facts = [
    ...[said('claim'), said('grade'), said('modi_operandi'), ...weighed.map(answer), said('ports')],
    ...[...told.map(answer), said('originator'), said('next_review')],
  ]
  return facts
    .filter(({ words }) => words.some(Boolean))
    .map(({ key, words }) => ({
      key,
      words,
      term: t(`compare.fact.${key}` as 'compare.fact.claim'),
      verdict: judged(key, words),
    }))
}

/** Two sentences are never the same: nothing is learned from saying so. */
function judged(key: string, words: readonly string[]) {
  const verdict = verdictOn(words)
  const sentence = key === 'claim' || told.some((question) => question === key)
  return sentence && verdict === 'differs' ? null : verdict
}
