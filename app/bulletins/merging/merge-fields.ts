import type { Fields, Value } from './draft-text.ts'
import { type Decision, isText } from './field-names.ts'

export type Clash = { name: string; mine: Value; theirs: Value }

type Prints = Readonly<Record<string, string>>

/** What was decided over fields whose other side had these fingerprints: a later change there is another clash. */
export type Decided = { keep: Readonly<Record<string, Decision>>; seen: Prints }

type Sides = { mine: Fields; theirs: Fields; base: Prints; print: (value: Value) => string } & Decided

/**
 * Three ways: what only one side changed is taken from that side, what both changed alike is no clash, and neither is
 * what was decided. `base` are the fingerprints of what the writer began with; an empty value has none.
 */
export function mergeFields({ mine, theirs, base, print, keep, seen }: Sides): { fields: Fields; clashes: Clash[] } {
  const fields: Record<string, Value> = { ...theirs }
  const clashes: Clash[] = []
  const is = (prints: Prints, name: string, value: Value) => print(value) === (prints[name] ?? print(''))
  for (const [name, typed] of Object.entries(mine)) {
    const other = theirs[name] ?? emptied(typed)
    const value = decide(name, keep[name], typed, other)
    if (same(value, other) || is(base, name, value)) continue
    fields[name] = value
    const settled = keep[name] && is(seen, name, other)
    if (!settled && !is(base, name, other)) clashes.push({ name, mine: typed, theirs: other })
  }
  return { fields, clashes }
}

function decide(name: string, decision: Decision | undefined, mine: Value, theirs: Value): Value {
  if (decision === 'theirs') return theirs
  const both = decision === 'both' && isText(name) && typeof mine === 'string' && typeof theirs === 'string'
  return both ? joined(mine, theirs) : mine
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
