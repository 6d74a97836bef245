import { expect, test } from 'vitest'
import type { AudienceLine } from '../queries/audience-of.server.ts'
import { others, recipients, unknownGroups, viewOf } from './view-as.ts'

const line = (position: number, given: Partial<AudienceLine>): AudienceLine => ({
  position,
  kind: 'organisation',
  group_name: null,
  organisation_id: null,
  organisation_name: null,
  people: 1,
  own: false,
  ...given,
})

const terminal = { organisation_id: 't', organisation_name: 'Terminal' }
const depot = { organisation_id: 'd', organisation_name: 'Depot' }
const layers = [
  { position: 1, tlp: 1 },
  { position: 2, tlp: 2 },
  { position: 3, tlp: 4 },
]
const audience = [
  line(1, { ...terminal, kind: 'alliance', people: 4 }),
  line(1, { ...depot, kind: 'alliance', people: 2 }),
  line(1, { kind: 'alliance', people: 9 }),
  line(2, { ...terminal, people: 3 }),
  line(2, { kind: 'group', group_name: 'Reefer', people: 6 }),
  line(3, { ...terminal, kind: 'person' }),
]

const positions = (key: string) => viewOf(key, layers, audience).map(({ position, people }) => [position, people])

test('each recipient gets the layers that the law gives it, and no other', () => {
  expect(positions('t')).toEqual([
    [1, 4],
    [2, 3],
    [3, 1],
  ])
  expect(positions('d')).toEqual([[1, 2]])
  expect(positions('unlisted')).toEqual([[1, 9]])
  expect(positions(others)).toEqual([])
  expect(positions('group:Reefer')).toEqual([
    [1, 0],
    [2, 6],
  ])
})

test('a group that keeps its members to itself is one recipient, and tells nothing of them', () => {
  expect(recipients(audience).map(({ key }) => key)).toEqual(['t', 'd', 'unlisted', 'group:Reefer'])
  const unknown = (key: string) => unknownGroups(key, positions(key).length, audience)
  expect([unknown('d'), unknown('unlisted'), unknown(others)]).toEqual([['Reefer'], ['Reefer'], ['Reefer']])
  expect([unknown('t'), unknown('group:Reefer')]).toEqual([[], []])
})

test('what is CLEAR is read by everybody, and what is below it by whom it is for', () => {
  const open = [
    { position: 1, tlp: 0 },
    { position: 2, tlp: 2 },
  ]
  const lines = [line(1, { kind: 'public', people: 50 }), line(2, { ...terminal, people: 3 })]
  const seen = (key: string) => viewOf(key, open, lines).map(({ position }) => position)
  expect([seen('public'), seen('t'), seen(others)]).toEqual([[1], [1, 2], [1]])
})
