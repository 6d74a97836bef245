import { type ModusOperandi, modiOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import { type PracticeCategory, practiceCategories } from '#app/vocabulary/codes/practices.ts'
import { referenceOf } from '#app/vocabulary/reference.ts'

export const showings = ['marked', 'open'] as const

/** Which practices the form holds: of a category or against a method, those with a mark or without, or a single one. */
export type Choice = {
  about?: PracticeCategory | ModusOperandi
  shown?: (typeof showings)[number]
  practice?: string
}

/** Reads an address. A value that no list knows chooses nothing. */
export function choiceOf(address: URLSearchParams): Choice {
  const about = [...practiceCategories, ...modiOperandi].find((code) => code === address.get('about'))
  const shown = showings.find((name) => name === address.get('shown'))
  const practice = referenceOf(address.get('practice') ?? '')
  return { ...(about && { about }), ...(shown && { shown }), ...(practice && { practice }) }
}

export function searchOf(choice: Choice, more: Record<string, string> = {}) {
  return `?${new URLSearchParams({ ...choice, ...more })}`
}
