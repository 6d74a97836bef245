import type { SubmissionResult } from '@conform-to/react'

/** The text of a draft as its form shows it. */
export type TypedDraft = {
  title: string
  body: string
  type: string
  severity: string
  urgency: string
  certainty: string
  sectors: readonly string[]
  ports: readonly string[]
  modi_operandi: readonly string[]
  last_day: string
  language: string
  exercise: boolean
}

type Kept = Omit<TypedDraft, 'severity' | 'last_day'> & { severity: number; last_day: string | null }

/** What was typed and refused, else what is kept. A field that came back empty is missing from the refusal. */
export function typedDraft(refused: SubmissionResult | undefined, kept: Kept): TypedDraft {
  const typed = refused?.initialValue
  if (!typed) return { ...kept, severity: String(kept.severity), last_day: kept.last_day ?? '' }
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '')
  return {
    title: text('title'),
    body: text('body'),
    type: text('type'),
    severity: text('severity'),
    urgency: text('urgency'),
    certainty: text('certainty'),
    sectors: listOf(typed.sectors),
    ports: listOf(typed.ports),
    modi_operandi: listOf(typed.modi_operandi),
    last_day: text('last_day'),
    language: text('language'),
    exercise: typed.exercise === 'on',
  }
}

/** One ticked box comes back as text, several as a list. */
export function listOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
