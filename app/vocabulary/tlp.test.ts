import { expect, test } from 'vitest'
import { isTlp, isWithin, mayTravel, needsSecondPerson, tlp, tlpLabel, tlpOf, tlps } from './tlp.ts'

test('a label is written as FIRST writes it and read back', () => {
  expect(tlps.map(tlpLabel)).toEqual(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'])
  for (const level of tlps) expect(tlpOf(tlpLabel(level))).toBe(level)
})

test.each([
  ['amber', tlp.amber],
  [' tlp:amber+strict ', tlp.amberStrict],
  ['Red', tlp.red],
  ['TLP:WHITE', null],
  ['', null],
  ['constructor', null],
])('%j is read as %j', (text, level) => {
  expect(tlpOf(text)).toBe(level)
})

test('only whole numbers from 0 to 4 are levels', () => {
  expect([0, 4, 5, -1, 1.5, '2', null].map(isTlp)).toEqual([true, true, false, false, false, false, false])
})

test('what a marking allows', () => {
  const rows = tlps.map((level) => [mayTravel(level), needsSecondPerson(level), isWithin(level, tlp.amber)])
  expect(rows).toEqual([
    [true, false, true],
    [true, false, true],
    [false, false, true],
    [false, true, false],
    [false, true, false],
  ])
})
