import { createHash } from 'node:crypto'

/**
 * Who a copy was made for, as it stands on pictures and paper of AMBER and above: the organisation, a code that only
 * that organisation can lead back to a person, and the minute in UTC.
 */
export function readerMark(organisation: string, person_id: string, at: Date) {
  return `${organisation} · ${readerCode(person_id)} · ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** Eight symbols from the id of a person. */
export function readerCode(person_id: string) {
  return createHash('sha256').update(person_id).digest('hex').slice(0, 8).toUpperCase()
}
