import { referenceOf } from '#app/vocabulary/reference.ts'

/** So many stand beside each other and can still be read. */
export const mostCompared = 4

/** The references in an address, as leniently read as people type them: the first four, each once, and whether there were more. */
export function chosenIn(address: URLSearchParams) {
  const references = [...new Set(address.getAll('practice').map((typed) => referenceOf(typed)))].filter(
    (reference) => reference !== null,
  )
  return { references: references.slice(0, mostCompared), more: references.length > mostCompared }
}

export function comparisonOf(references: readonly string[]) {
  return `/practices/compare?${new URLSearchParams(references.map((reference) => ['practice', reference]))}`
}
