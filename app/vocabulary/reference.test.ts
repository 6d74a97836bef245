import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newReference, referenceOf } from './reference.ts'

const form = /^BW-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/

test('a new reference has the agreed form and never comes twice', () => {
  const references = Array.from({ length: 2_000 }, newReference)
  expect(references.filter((reference) => !form.test(reference))).toEqual([])
  expect(new Set(references).size).toBe(references.length)
})

test('every symbol is about equally likely', () => {
  const symbols = Array.from({ length: 8_000 }, newReference).flatMap((reference) => [
    ...reference.slice(3).replace('-', ''),
  ])
  const counts = new Map<string, number>()
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
  expect(counts.size).toBe(32)
  // 2,000 are expected of each; 300 is more than six standard deviations.
  for (const count of counts.values()) expect(Math.abs(count - 2_000)).toBeLessThan(300)
})

const careless = fc.record({
  reference: fc.constant(null).map(newReference),
  lower: fc.boolean(),
  dash: fc.constantFrom('-', '', ' ', '–', '—'),
  around: fc.constantFrom('', ' ', '\n\t'),
  misread: fc.constantFrom((text: string) => text, misreadDigits('O', 'I'), misreadDigits('o', 'l')),
})

test('a reference is understood however carelessly it is typed', () => {
  fc.assert(
    fc.property(careless, ({ reference, lower, dash, around, misread }) => {
      const typed = misread(reference.replaceAll('-', dash))
      expect(referenceOf(around + (lower ? typed.toLowerCase() : typed) + around)).toBe(reference)
    }),
  )
})

function misreadDigits(zero: string, one: string) {
  return (text: string) => text.replaceAll('0', zero).replaceAll('1', one)
}

test('what is no reference is null', () => {
  const strange = [
    '',
    'BW',
    'BW-1234-567',
    'BW-1234-56789',
    'BW-1234-567U',
    'XX-1234-5678',
    '1234-5678',
    'BW-1234-567\u212a',
  ]
  expect(strange.map(referenceOf)).toEqual(strange.map(() => null))
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const reference = referenceOf(text)
      expect(reference === null || form.test(reference)).toBe(true)
    }),
  )
})
