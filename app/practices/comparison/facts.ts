import { practiceFacts } from '#app/bulletins/templates/practice-facts.ts'

/** What is told in words of one's own: set beside each other, and not weighed. */
export const told = [
  'problem',
  'technology',
  'legal_basis',
  'data_protection',
  'figures_before',
  'figures_after',
  'side_effects',
  'what_failed',
  'visit_offer',
] as const

/** What is answered from lists, and can be said to be the same. */
export const weighed = practiceFacts

export type Verdict = 'same' | 'differs' | 'partly'

/** Whether practices say the same of something; null where none of them says anything, or there is nothing to compare. */
export function verdictOn(words: readonly string[]): Verdict | null {
  const said = words.filter(Boolean)
  if (said.length === 0 || words.length < 2) return null
  if (said.length < words.length) return 'partly'
  return new Set(words).size === 1 ? 'same' : 'differs'
}
