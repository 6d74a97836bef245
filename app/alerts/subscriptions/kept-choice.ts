import { readQuestion } from '#app/vocabulary/question.ts'
import type { SubscriptionChoice } from './schema.ts'

/** A choice as the database keeps it: with its words also as the search understands them. Each word to leave out is enough. */
export function keptChoice(choice: SubscriptionChoice) {
  const unwanted = readQuestion(choice.not_words).flat()
  return {
    ...choice,
    terms: JSON.stringify(readQuestion(choice.words)),
    not_terms: JSON.stringify(unwanted.map((term) => [{ ...term, not: false }])),
  }
}
