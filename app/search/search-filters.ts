import { type Filters, filtersOf, searchOf } from '#app/bulletins/filters.ts'
import { longestQuestion } from './question.ts'

/** What a search looks for: words as they were typed, and what it is narrowed to. All of it stands in the address. */
export type Search = { text: string; filters: Filters; language: string | null }

export function searchIn(address: URLSearchParams): Search {
  const language = address.get('language') ?? ''
  return {
    text: (address.get('q') ?? '').replaceAll('\0', '').trim().slice(0, longestQuestion),
    filters: filtersOf(address),
    language: /^[a-z]{2}$/.test(language) ? language : null,
  }
}

/** `?q=seal&port=NLRTM`, or `?` for nothing. */
export function addressOf({ text, filters, language }: Search, more: Record<string, string> = {}) {
  return searchOf(filters, { ...(language && { language }), ...more, ...(text && { q: text }) })
}

export function isEmpty({ text, filters, language }: Search) {
  return !text && !language && Object.keys(filters).length === 0
}

/** Lists of marks as the database keeps them with each layer; one of each list has to be there. */
export function marksOf({ filters, language }: Search, organisations: readonly string[]): string[][] {
  const { type, tlp, severity, port, sector, modus_operandi } = filters
  const one = { type, tlp, severity, port, sector, modus_operandi, language }
  const marks = Object.entries(one).flatMap(([name, value]) => (value == null ? [] : [[`${name}:${value}`]]))
  if (filters.organisation) marks.push(organisations.map((id) => `organisation:${id}`))
  return marks
}
