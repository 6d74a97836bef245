import { expect, test } from 'vitest'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import { audienceProblems } from './audience/audience-problems.ts'
import { highestMarking, layerFaults, nextMarking } from './rules.ts'

test.each<[string, string, string | null, number, Tlp]>([
  ['its author marks up to the own ceiling', 'me', null, 4, 4],
  ['and no further', 'me', null, 2, 2],
  ['a colleague does not mark RED', 'other', null, 4, 3],
  ['but for the one who was asked', 'other', 'me', 4, 4],
])('the marking of a draft: %s', (_, author_id, reviewer_id, ceiling, highest) => {
  expect(highestMarking({ author_id, reviewer_id }, { person_id: 'me', ceiling })).toBe(highest)
})

test('a layer is added one step stricter, as far as the speaker marks', () => {
  const draft = { author_id: 'me', reviewer_id: null }
  expect(nextMarking(1, draft, { person_id: 'me', ceiling: 4 })).toBe(2)
  expect(nextMarking(3, draft, { person_id: 'other', ceiling: 4 })).toBeNull()
  expect(nextMarking(1, draft, { person_id: 'me', ceiling: 1 })).toBeNull()
  expect(nextMarking(4, draft, { person_id: 'me', ceiling: 4 })).toBeNull()
})

test('a layer is stricter than the one above and inside it', () => {
  const layers = [1, 2, 2, 3].map((level, index) => ({ position: index + 1, tlp: level as Tlp }))
  expect(layerFaults(layers, [4])).toEqual([
    { position: 3, fault: 'not_stricter' },
    { position: 4, fault: 'wider' },
  ])
})

test('a choice that contradicts itself is told where and how to mend it', () => {
  const known = [
    { id: 2, kind: 'alliance' },
    { id: 10, kind: 'group' },
    { id: 20, kind: 'organisation' },
    { id: 30, kind: 'person' },
  ]
  const chosen = (tlp: Tlp, included: number[], excluded: number[] = []) =>
    audienceProblems({ tlp, included, excluded }, known)

  expect(chosen(1, [2], [10, 20])).toBeNull()
  expect(chosen(3, [])).toBeNull()
  expect(chosen(0, [10], [10])).toBeNull()
  expect(chosen(3, [20, 10])).toEqual({
    included: ['compose:problem.kind_group?markings=TLP%3AGREEN%2C+TLP%3AAMBER'],
  })
  expect(chosen(2, [10], [10])).toEqual({ excluded: ['compose:problem.both'] })
  expect(chosen(2, [10], [30])).toEqual({ excluded: ['compose:problem.exclusion'] })
  expect(chosen(2, [99])).toEqual({ included: ['errors:field.misfit'] })
})
