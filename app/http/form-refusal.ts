import type { SubmissionResult } from '@conform-to/react'
import { data } from '@remix-run/node'

/** A form that fits and is refused all the same: `code` says why, above the fields, and what was `typed` stays. */
export function formRefusal(code: string, status: 409 | 422 | 429, typed: Record<string, string> = {}) {
  const answer: SubmissionResult = { status: 'error', initialValue: typed, error: { '': [code] } }
  return data(answer, status)
}
