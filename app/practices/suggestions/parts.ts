import { longestAnswer } from '#app/bulletins/longest.ts'
import { practiceQuestions } from '#app/bulletins/templates/practice-questions.ts'

/** The answers of a practice that are words: these can be proposed otherwise, and translated. */
export const parts = [
  'claim',
  'problem',
  'practice_steps',
  'people',
  'technology',
  'legal_basis',
  'data_protection',
  'figures_before',
  'figures_after',
  'side_effects',
  'what_failed',
  'contact_for',
  'visit_offer',
] as const satisfies readonly (keyof typeof practiceQuestions)[]

export type Part = (typeof parts)[number]

export function isPart(value: unknown): value is Part {
  return parts.some((part) => part === value)
}

/** Whether it is told in one line. */
export function inOneLine(part: Part) {
  return practiceQuestions[part] === 'line'
}

export const longestPart = longestAnswer
