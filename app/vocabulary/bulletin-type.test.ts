import { expect, test } from 'vitest'
import { bulletinTypes, isExercise, validityDays, validUntil } from './bulletin-type.ts'
import { isSeverity, severities, severityName } from './severity.ts'

test('the days a bulletin stays valid', () => {
  expect(Object.fromEntries(bulletinTypes.map((type) => [type, validityDays(type)]))).toEqual({
    ALERT: 7,
    WATCH: 30,
    MO: 180,
    SEIZ: 365,
    VULN: 90,
    CYBER: 30,
    INTEG: 90,
    RFI: 14,
    ADV: 365,
    DRILL: 2,
    PRACTICE: 365,
  })
})

test('validity counts whole days of 24 hours, also over a change of the clock', () => {
  expect(validUntil('ALERT', new Date('2026-03-27T12:00:00Z'))).toEqual(new Date('2026-04-03T12:00:00Z'))
})

test('a drill is an exercise whatever its author ticks', () => {
  expect([isExercise('DRILL', false), isExercise('ALERT', false), isExercise('ALERT', true)]).toEqual([
    true,
    false,
    true,
  ])
})

test('severity is a number with a name', () => {
  expect(severities.map(severityName)).toEqual(['unknown', 'minor', 'moderate', 'severe', 'extreme'])
  expect([0, 4, 5, '3', null].map(isSeverity)).toEqual([true, true, false, false, false])
})
