import type { SubmissionResult } from '@conform-to/react'

/** What a step of the composer answers: saved, or refused with everything that was typed, or not reached. */
export type StepAnswer = { saved_at: Date; version: number } | SubmissionResult | { lost: 'connection' | 'session' }

export function refusalIn(answer: StepAnswer | undefined): SubmissionResult | undefined {
  return answer && !('lost' in answer) && !('saved_at' in answer) ? answer : undefined
}
