import { expect, test } from 'vitest'
import { usualSteps, wouldHaveEscalated } from './escalation.ts'

const sent_at = '2026-11-23T03:00:00Z'
const reached = (answered_at: string | null, until = '2026-11-23T04:00:00Z') =>
  wouldHaveEscalated({ sent_at, answered_at, until: new Date(until) }, usualSteps).map(
    ({ step, at }) => `${step} ${at.toISOString().slice(11, 16)}`,
  )

test('a desk that answers in time is passed over by nobody', () => {
  expect(reached('2026-11-23T03:14:00Z')).toEqual([])
})

test('a late answer was not late for the steps after it, and no answer counts until the end', () => {
  expect(reached('2026-11-23T03:20:00Z')).toEqual(['deputy 03:15'])
  expect(reached(null)).toEqual(['deputy 03:15', 'administrators 03:30'])
  expect(reached(null, '2026-11-23T03:10:00Z')).toEqual([])
})
