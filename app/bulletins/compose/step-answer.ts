import type { SubmissionResult } from '@conform-to/react'
import type { Conflict, Saved } from '../commands/write-draft.server.ts'

export type Kept = Saved & { saved_at: Date }

/**
 * What a step of the composer answers: saved, or refused with everything that was typed, or not reached, or stopped
 * because somebody else changed the same.
 */
export type StepAnswer = Kept | Conflict | SubmissionResult | { lost: 'connection' | 'session' }

export function refusalIn(answer: StepAnswer | undefined): SubmissionResult | undefined {
  return answer && !('lost' in answer) && !('version' in answer) ? answer : undefined
}

export function conflictIn(answer: StepAnswer | undefined): Conflict | undefined {
  return answer && 'clashes' in answer ? answer : undefined
}

export function keptIn(answer: StepAnswer | undefined): Kept | undefined {
  return answer && 'saved_at' in answer ? answer : undefined
}
