import { checkIndicator } from '../check-indicator.ts'
import { compact } from '../rules/checked.ts'
import type { IndicatorType } from '../types.ts'

export type Found = {
  type: IndicatorType
  /** As it stands in the text, from `start` to before `end`. */
  raw: string
  value: string
  outcome: 'ok' | 'warn' | 'reject'
  /** Said by the catalogue "indicators" under "reason". */
  reason: string | null
  start: number
  end: number
}

/** Where two readings of one place contend, the stronger wins, then the longer. */
export type Candidate = Found & { strength: number }

export const strength = { proven: 9, named: 8, shaped: 6, near: 4, guessed: 2 } as const

export type Span = { start: number; end: number; strength: number }

/** The place in the text as its rule sees it. A refused one keeps its signs: whoever reads the text has to see them. */
export function candidate(type: IndicatorType, text: string, span: Span): Candidate {
  const raw = text.slice(span.start, span.end)
  const { value, outcome, reason } = checkIndicator(type, raw)
  return { ...span, type, raw, value: value || compact(raw), outcome, reason }
}

export function strongest(candidates: Candidate[]): Found[] {
  const kept: Candidate[] = []
  const taken = new Set<number>()
  for (const found of candidates.sort(byStrength)) {
    const places = Array.from({ length: found.end - found.start }, (_, offset) => found.start + offset)
    if (places.some((place) => taken.has(place))) continue
    for (const place of places) taken.add(place)
    kept.push(found)
  }
  return kept.sort((a, b) => a.start - b.start).map(({ strength: _, ...found }) => found)
}

function byStrength(a: Candidate, b: Candidate) {
  return b.strength - a.strength || b.end - b.start - (a.end - a.start) || a.start - b.start
}

/** The text before a place, at most `length` signs, so that looking back costs the same everywhere. */
export function before(text: string, index: number, length: number) {
  return text.slice(Math.max(0, index - length), index)
}

/** Where the named group `it` of a match stands. */
export function spanOf(match: RegExpExecArray, strength: number): Span {
  const it = match.groups?.it ?? match[0]
  const start = match.index + match[0].lastIndexOf(it)
  return { start, end: start + it.length, strength }
}
