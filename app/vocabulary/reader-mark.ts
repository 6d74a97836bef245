import { createHash } from 'node:crypto'
import { markWords } from './mark-words.ts'

export function readerMark(organisation: string, person_id: string, at: Date) {
  return markWords(organisation, readerCode(person_id), at)
}

/** Eight symbols from the id of a person. */
export function readerCode(person_id: string) {
  return createHash('sha256').update(person_id).digest('hex').slice(0, 8).toUpperCase()
}
