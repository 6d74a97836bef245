import type { SubmissionResult } from '@conform-to/react'

/** What a step of the composer answers: saved, or refused with everything that was typed, or not reached. */
export type StepAnswer = { saved_at: Date; version: number } | SubmissionResult | { lost: 'connection' | 'session' }

export function refusalIn(answer: StepAnswer | undefined): SubmissionResult | undefined {
  return answer && !('lost' in answer) && !('saved_at' in answer) ? answer : undefined
}

/** The fields that a refusal names, under the words of the page. */
export function problemsIn(refused: SubmissionResult | undefined, labels: Record<string, string>) {
  return Object.entries(labels).map(([id, label]) => ({ id, label, errors: refused?.error?.[id] ?? [] }))
}
