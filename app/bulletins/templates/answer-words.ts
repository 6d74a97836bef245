import { type Clock, dayDate } from '#app/languages/dates.ts'
import type { List } from '#app/languages/label.ts'
import { isAnswerList } from './answer-lists.ts'
import { type Answer, codesIn, type Question, questions, wordsIn } from './questions.ts'

type Label = (list: List, code: string) => string

/** Codes by their labels, a day as days are written; words as they stand. */
export function answerWords(question: Question, answer: Answer, label: Label, clock: Clock) {
  const kind = questions[question]
  if (isAnswerList(kind))
    return codesIn(answer)
      .map((code) => label(kind, code))
      .join(', ')
  const words = wordsIn(answer)
  const day = kind === 'day' ? new Date(`${words}T12:00:00Z`) : null
  return day && !Number.isNaN(day.getTime()) ? dayDate(day, { ...clock, time_zone: 'UTC' }) : words
}
