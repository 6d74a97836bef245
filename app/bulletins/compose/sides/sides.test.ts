import { expect, test } from 'vitest'
import type { AudienceLine } from '../../queries/audience-of.server.ts'
import { hasOthers, sidesOf } from './sides.ts'

const line = (position: number, name: string, people: number, given: Partial<AudienceLine> = {}): AudienceLine => ({
  position,
  kind: 'organisation',
  group_name: null,
  organisation_id: name,
  organisation_name: name,
  people,
  own: false,
  ...given,
})

const layers = [
  { position: 1, tlp: 1 },
  { position: 2, tlp: 2 },
  { position: 3, tlp: 4 },
]

const seen = (audience: AudienceLine[]) =>
  sidesOf(layers, audience).map(({ lines }) => lines.map(({ organisation_id, people }) => [organisation_id, people]))

test('everybody stands in the column of the strictest layer that they see', () => {
  const audience = [
    line(1, 'police', 4, { kind: 'alliance' }),
    line(1, 'depot', 2, { kind: 'alliance' }),
    line(2, 'police', 4),
    line(3, 'police', 1, { kind: 'person' }),
  ]
  expect(seen(audience)).toEqual([[['depot', 2]], [['police', 3]], [['police', 1]]])
})

test('a group that keeps its members to itself stays one line of its own', () => {
  const secret = { kind: 'group' as const, organisation_id: null, organisation_name: null, group_name: 'Reefer' }
  expect(seen([line(1, '', 9, secret), line(1, 'police', 4), line(2, 'police', 4)])).toEqual([
    [[null, 9]],
    [['police', 4]],
    [],
  ])
})

test('nobody is left over where the first layer is for everyone', () => {
  expect([hasOthers(layers), hasOthers([{ tlp: 0 }])]).toEqual([true, false])
})
