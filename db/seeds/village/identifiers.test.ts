import { expect, test } from 'vitest'
import { checkIndicator } from '#app/indicators/check-indicator.ts'
import type { IndicatorType } from '#app/indicators/types.ts'
import { bulletins } from './bulletins.ts'
import { harmless } from './harmless.ts'
import { identifiers, sightings } from './identifiers.ts'

test('each identifier is what the rules make of it, in a layer that exists', () => {
  for (const { bulletin, position, identifiers: here } of identifiers) {
    expect(bulletins.find(({ title }) => title === bulletin)?.layers[position - 1], bulletin).toBeDefined()
    for (const { type, raw, value, reason = null } of here)
      expect(checkIndicator(type as IndicatorType, raw), raw).toMatchObject({ value, reason })
  }
  for (const { type, value } of harmless) expect(checkIndicator(type as IndicatorType, value)).toMatchObject({ value })
})

test('what was seen stands somewhere', () => {
  const standing = identifiers.flatMap(({ bulletin, identifiers: here }) =>
    here.map(({ value }) => `${bulletin} ${value}`),
  )
  expect(sightings.filter(({ bulletin, value }) => !standing.includes(`${bulletin} ${value}`))).toEqual([])
})

test('the same values stand in bulletins of several organisations, and a clone beside its original', () => {
  const values = identifiers.flatMap(({ identifiers: here }) => here.map(({ value }) => value))
  expect(new Set(values.filter((value, index) => values.indexOf(value) !== index)).size).toBeGreaterThanOrEqual(4)
  const stems = new Set(values.filter((value) => /^[A-Z]{4}\d{7}$/.test(value)).map((value) => value.slice(0, 10)))
  expect(stems.size).toBeLessThan(new Set(values.filter((value) => /^[A-Z]{4}\d{7}$/.test(value))).size)
})
