import type { SubmissionResult } from '@conform-to/react'

/** What a step of the composer answers: saved, or refused with everything that was typed, or not reached. */
export type StepAnswer = { saved_at: Date; version: number } | SubmissionResult | { lost: 'connection' | 'session' }

/**
 * A saving that does not reach the portal must not replace the page with an error: what was typed stands on it.
 * Everything else passes: redirects, refusals, a page that is gone.
 */
export async function keepingTyped<T>(saving: Promise<T>): Promise<T | { lost: 'connection' | 'session' }> {
  try {
    return await saving
  } catch (error) {
    if (error instanceof TypeError) return { lost: 'connection' }
    if (error instanceof Response && error.headers.get('Location')?.startsWith('/sign-in')) return { lost: 'session' }
    throw error
  }
}

export function refusalIn(answer: StepAnswer | undefined): SubmissionResult | undefined {
  return answer && !('lost' in answer) && !('saved_at' in answer) ? answer : undefined
}

/** For the routes of the steps: what was just saved is on the page already. */
export function unlessSaved({
  formMethod,
  defaultShouldRevalidate,
}: {
  formMethod?: string
  defaultShouldRevalidate: boolean
}) {
  return formMethod === undefined && defaultShouldRevalidate
}
