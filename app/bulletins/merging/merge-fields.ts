import type { Fields, Value } from './draft-text.ts'
import { type Decision, isText } from './field-names.ts'

export type Clash = { name: string; mine: Value; theirs: Value }

type Prints = Readonly<Record<string, string>>
type Sides = { mine: Fields; theirs: Fields; base: Prints; print: (value: Value) => string }

/**
 * Three ways: what only one side changed is taken from that side, and what both changed alike is no clash. `base` are
 * the fingerprints of what the writer began with; an empty value has none.
 */
export function mergeFields({ mine, theirs, base, print }: Sides): { fields: Fields; clashes: Clash[] } {
  const fields: Record<string, Value> = { ...theirs }
  const clashes: Clash[] = []
  const untouched = (name: string, value: Value) => print(value) === (base[name] ?? print(''))
  for (const [name, value] of Object.entries(mine)) {
    const other = theirs[name] ?? emptied(value)
    if (same(value, other) || untouched(name, value)) continue
    fields[name] = value
    if (!untouched(name, other)) clashes.push({ name, mine: value, theirs: other })
  }
  return { fields, clashes }
}

/** What the writer decided over a clash, put in the place of what the form held. */
export function decided(mine: Fields, theirs: Fields, keep: Readonly<Record<string, Decision>>): Fields {
  const chosen = Object.entries(keep).map(([name, decision]) => [name, decide(name, decision, mine, theirs)] as const)
  return { ...mine, ...Object.fromEntries(chosen.filter(([name]) => name in mine)) }
}

function decide(name: string, decision: Decision, mine: Fields, theirs: Fields): Value {
  const [one = '', other = ''] = [mine[name], theirs[name]]
  if (decision === 'theirs') return other
  const both = decision === 'both' && isText(name) && typeof one === 'string' && typeof other === 'string'
  return both ? joined(one, other) : one
}

/** Sent twice, or where one holds the other already, it is joined once. */
function joined(one: string, other: string) {
  if (other.includes(one)) return other
  return one.includes(other) ? one : `${one}\n\n${other}`
}

/** What the writer has to see: values other than those sent, also of fields that are there no more. */
export function newTo(sent: Fields, now: Fields): Fields {
  const current = Object.entries(sent).map(([name, value]) => [name, now[name] ?? emptied(value)] as const)
  return Object.fromEntries(current.filter(([name, value]) => !same(value, sent[name] ?? '')))
}

function emptied(value: Value): Value {
  return typeof value === 'string' ? '' : []
}

/** An empty list and an empty text are both nothing. */
export function same(one: Value, other: Value) {
  return String(one) === String(other)
}
