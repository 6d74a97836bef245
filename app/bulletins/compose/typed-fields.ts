import type { Fields, Value } from '../merging/draft-text.ts'
import { conflictIn, refusalIn, type StepAnswer } from './step-answer.ts'

/**
 * What a form shows: what was typed and refused, or stopped by a conflict, else what is kept. A field that came back
 * empty is missing from the refusal.
 */
export function typedFields(answer: StepAnswer | undefined, kept: Fields): Fields {
  const conflict = conflictIn(answer)
  if (conflict) return { ...kept, ...conflict.typed }
  const refused = refusalIn(answer)?.initialValue
  return refused ? Object.fromEntries(Object.keys(kept).map((name) => [name, readValue(refused[name])])) : kept
}

function readValue(value: unknown): Value {
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : ''
}
