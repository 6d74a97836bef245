import { names, type Span } from './fence/names.ts'
import { accountNumbers, birthDates, documents, mails, phoneNumbers, plateNumbers } from './fence/numbers.ts'

export const personalKinds = ['name', 'phone', 'email', 'plate', 'iban', 'document', 'birth_date'] as const

export type PersonalKind = (typeof personalKinds)[number]

export type Personal = { kind: PersonalKind; start: number; end: number; text: string }

/** Where two readings contend, the earlier kind wins: what has a form of its own before what only words tell. */
const readers: [kind: PersonalKind, read: (text: string) => Span[]][] = [
  ['email', mails],
  ['iban', accountNumbers],
  ['birth_date', birthDates],
  ['document', documents],
  ['plate', plateNumbers],
  ['phone', phoneNumbers],
  ['name', names],
]

/**
 * What in a text looks like it names a person, in its order and without overlaps. Runs in the browser while people type
 * and on the server at release, and says the same on both. It warns; it proves nothing in either direction.
 */
export function personalData(text: string): Personal[] {
  const kept: Personal[] = []
  for (const [kind, read] of readers)
    for (const { start, end } of read(text))
      if (!kept.some((other) => start < other.end && end > other.start))
        kept.push({ kind, start, end, text: text.slice(start, end) })
  return kept.sort((a, b) => a.start - b.start)
}

/** The key, in the catalogue of this domain, of the words that say the same without naming anybody. */
export function generalise(kind: PersonalKind) {
  return `replacement.${kind}` as const
}
