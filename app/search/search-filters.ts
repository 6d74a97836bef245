import { type FilterName, type Filters, filtersOf, searchOf } from '#app/bulletins/filters.ts'
import { isPractice } from '#app/vocabulary/bulletin-type.ts'
import { longestQuestion } from '#app/vocabulary/question.ts'

/** What a search looks for: words as they were typed, and what it is narrowed to. All of it stands in the address. */
export type Search = { text: string; filters: Filters; language: string | null }

export type Narrowing = FilterName | 'language'

export function searchIn(address: URLSearchParams): Search {
  const language = address.get('language') ?? ''
  return {
    text: (address.get('q') ?? '').replaceAll('\0', '').trim().slice(0, longestQuestion),
    filters: filtersIn(address),
    language: /^[a-z]{2}$/.test(language) ? language : null,
  }
}

/** As for the list of bulletins; a search finds practices too. */
function filtersIn(address: URLSearchParams): Filters {
  const type = address.get('type') ?? ''
  return { ...(isPractice(type) && { type }), ...filtersOf(address) }
}

/** `?q=seal&port=NLRTM`, or `?` for nothing. */
export function addressOf({ text, filters, language }: Search, more: Record<string, string> = {}) {
  return searchOf(filters, { ...(language && { language }), ...(text && { q: text }), ...more })
}

/** The same search, narrowed to one thing more; or with null no longer narrowed by it. */
export function narrowedTo(search: Search, name: Narrowing, value: string | null) {
  const address = new URLSearchParams(addressOf(search))
  if (value === null) address.delete(name)
  else address.set(name, value)
  return `?${address}`
}

export function narrowings({ filters, language }: Search): [Narrowing, string][] {
  const taken = Object.entries({ ...filters, ...(language && { language }) })
  return taken.map(([name, value]) => [name as Narrowing, String(value)])
}

export function isEmpty(search: Search) {
  return !search.text && narrowings(search).length === 0
}

/** Lists of marks as the database keeps them with each layer; one of each list has to be there. */
export function marksOf({ filters, language }: Search, organisations: readonly string[]): string[][] {
  const { type, tlp, severity, port, sector, modus_operandi } = filters
  const one = { type, tlp, severity, port, sector, modus_operandi, language }
  const marks = Object.entries(one).flatMap(([name, value]) => (value == null ? [] : [[`${name}:${value}`]]))
  if (filters.organisation) marks.push(organisations.map((id) => `organisation:${id}`))
  return marks
}
