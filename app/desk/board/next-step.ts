import type { DeskSettings } from '../schema.ts'

export const steps = ['desk', 'deputy', 'administrators', 'secretariat'] as const

type Escalation = { opened_at: Date | string; step: number; escalates_to_secretariat: boolean }

/** Who is told next if nobody answers, and when; null after the last. */
export function nextStep({ opened_at, step, escalates_to_secretariat }: Escalation, settings: DeskSettings) {
  const next = steps[step + 1]
  if (!next || next === 'desk' || (next === 'secretariat' && !escalates_to_secretariat)) return null
  return { step: next, at: new Date(new Date(opened_at).getTime() + settings[`${next}_after`] * 60_000) }
}
