import { expect, test } from 'vitest'
import type { Answers } from '../templates/questions.ts'
import { colleagueNeeded, type Problem, releaseAdvice, releaseFaults, stepFor } from './release-checks.ts'

const now = new Date('2026-03-03T12:00:00Z')

test('what the database refuses stands in the way, and so does a last day that is over', () => {
  const problems = [
    { position: 1, rule: 'title_missing' },
    { position: 2, rule: 'layer_not_stricter' },
    { position: 2, rule: 'second_person_needed' },
  ]
  expect(releaseFaults(problems, { valid_until: new Date('2026-03-02T22:59:59Z') }, now)).toEqual([
    { fault: 'title_missing', position: 1 },
    { fault: 'layer_not_stricter', position: 2 },
    { fault: 'validity_past', position: 1 },
  ])
  expect(releaseFaults([], { valid_until: new Date('2026-03-04T00:00:00Z') }, now)).toEqual([])
})

test('each fault is mended in the step where it was made', () => {
  expect([stepFor('title_missing'), stepFor('audience_missing'), stepFor('in_brokerage')]).toEqual([
    'edit',
    'audience',
    'brokerage',
  ])
})

test.each<[string, string[], string[], ReturnType<typeof colleagueNeeded>]>([
  ['a publisher releases', [], ['publisher'], null],
  ['a contributor asks', [], ['contributor'], 'not_a_publisher'],
  ['two people look at what is strict', ['second_person_needed'], ['publisher'], 'second_person'],
  ['nobody releases what he does not see', ['second_person_needed', 'not_asked'], ['publisher'], 'not_asked'],
])('%s', (_, rules, roles, needed) => {
  const problems = rules.map((rule): Problem => ({ position: 1, rule }))
  expect(colleagueNeeded(problems, roles)).toBe(needed)
})

const alert = { type: 'ALERT', layers: [] }

test('advice is given where a release is seldom meant as it stands', () => {
  const quiet = { ...alert, title: 'Seals', exercise: false, sectors: ['REEFER'], ports: [], modi_operandi: [] }
  expect(releaseAdvice(quiet, 0)).toEqual([])
  expect(releaseAdvice({ ...quiet, sectors: [], exercise: true }, 2)).toEqual(['unheard', 'exercise_unsaid', 'warned'])
  expect(releaseAdvice({ ...quiet, exercise: true, title: 'Exercise: seals' }, 0)).toEqual([])
})

test('a practice is warned of what it would not be found or followed by, and never stopped', () => {
  const practice = { type: 'PRACTICE', title: 'Seal check', exercise: false, sectors: [], ports: [] }
  const told = (answers: Answers, modi_operandi: string[] = []) =>
    releaseAdvice({ ...practice, modi_operandi, layers: [{ answers }] }, 0)
  expect(told({})).toEqual(['no_claim', 'no_steps', 'nothing_broken'])
  expect(told({ claim: 'It holds.', practice_steps: 'Look.\nPull.', stages: ['ST3'] })).toEqual([])
  expect(told({ claim: 'It holds.', practice_steps: 'Look.\n'.repeat(11) }, ['MO-L02'])).toEqual(['many_steps'])
})
