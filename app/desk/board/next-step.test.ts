import { expect, test } from 'vitest'
import { nextStep } from './next-step.ts'

const settings = {
  deputy_after: 15,
  administrators_after: 30,
  secretariat_after: 60,
  deputy_id: null,
  duty_breaks_quiet: true,
  listed: false,
}

test('the next step is the one after the last that was taken, and the secretariat only where it is allowed', () => {
  const opened_at = '2026-11-23T03:00:00Z'
  const after = (step: number, escalates_to_secretariat = true) =>
    nextStep({ opened_at, step, escalates_to_secretariat }, settings)
  expect(after(0)).toEqual({ step: 'deputy', at: new Date('2026-11-23T03:15:00Z') })
  expect(after(1)).toEqual({ step: 'administrators', at: new Date('2026-11-23T03:30:00Z') })
  expect(after(2)).toEqual({ step: 'secretariat', at: new Date('2026-11-23T04:00:00Z') })
  expect([after(2, false), after(3)]).toEqual([null, null])
})
