import { type Clock, dayDate } from '#app/languages/dates.ts'
import type { List } from '#app/languages/label.ts'
import { isAnswerList, type Question, questions } from './questions.ts'

type Label = (list: List, code: string) => string

/** A code by its label, a day as days are written; words as they stand. */
export function answerWords(question: Question, answer: string, label: Label, clock: Clock) {
  const kind = questions[question]
  if (isAnswerList(kind)) return label(kind, answer)
  const day = kind === 'day' ? new Date(`${answer}T12:00:00Z`) : null
  return day && !Number.isNaN(day.getTime()) ? dayDate(day, { ...clock, time_zone: 'UTC' }) : answer
}
