import { expect, test } from 'vitest'
import { audienceFault, circleKinds, layersNarrow, markingsFor, mayExclude } from './audience.ts'
import { tlp, tlps } from './tlp.ts'

const yes = true
const no = false

test.each([
  // public, alliance, group, organisation, person
  ['CLEAR', tlp.clear, [yes, no, no, no, no]],
  ['GREEN', tlp.green, [no, yes, yes, yes, yes]],
  ['AMBER', tlp.amber, [no, no, yes, yes, no]],
  ['AMBER+STRICT', tlp.amberStrict, [no, no, no, yes, no]],
  ['RED', tlp.red, [no, no, no, no, yes]],
])('%s is for the circles of its row', (_, level, row) => {
  expect(circleKinds.map((kind) => audienceFault(level, [kind]) === null)).toEqual(row)
})

test('one circle too wide is a fault, and the fault says under which marking it could stand', () => {
  const fault = audienceFault(tlp.amberStrict, ['organisation', 'group'])
  expect(fault).toEqual({ fault: 'kind', kind: 'group', markings: [tlp.green, tlp.amber] })
  expect(markingsFor('person')).toEqual([tlp.green, tlp.red])
})

test('no layer is released to nobody', () => {
  for (const level of tlps) expect(audienceFault(level, [])).toEqual({ fault: 'nobody' })
})

test('organisations and groups can be excluded from anything but CLEAR', () => {
  const excludable = tlps.map((level) => circleKinds.filter((kind) => mayExclude(level, kind)))
  const both = ['group', 'organisation']
  expect(excludable).toEqual([[], both, both, both, both])
  expect(audienceFault(tlp.clear, ['public'], ['organisation'])).toEqual({ fault: 'exclusion' })
  expect(audienceFault(tlp.amber, ['group'], ['organisation'])).toBeNull()
})

test.each([
  [[tlp.clear], yes],
  [[tlp.clear, tlp.green, tlp.amber, tlp.red], yes],
  [[tlp.green, tlp.green], no],
  [[tlp.red, tlp.amber], no],
  [[], no],
  [[...tlps], no],
])('layers %j may follow each other: %j', (levels, answer) => {
  expect(layersNarrow(levels)).toBe(answer)
})
