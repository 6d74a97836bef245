import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeCursor, encodeCursor } from './page.ts'

const id = '0196f0aa-3c55-7d1e-9a40-5a1b2c3d4e5f'

const instants = fc
  .tuple(fc.date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), fc.nat(999_999))
  .map(([date, micros]) => `${date.toISOString().slice(0, 19)}.${String(micros).padStart(6, '0')}Z`)

test('a cursor comes back to the microsecond', () => {
  fc.assert(
    fc.property(instants, fc.uuid(), (at, uuid) => {
      const text = encodeCursor({ at, id: uuid })
      expect(text).toMatch(/^[\w-]+$/)
      expect(decodeCursor(text)).toEqual({ at, id: uuid })
    }),
  )
})

test.each([
  ['a day that does not exist', { at: '2026-02-31T10:00:00Z', id }],
  ['an hour that does not exist', { at: '2026-02-21T24:00:00Z', id }],
  ['a time without zone', { at: '2026-02-21T10:00:00', id }],
  ['words of SQL', { at: "2026-02-21T10:00:00Z'--", id }],
  ['a year the database refuses', { at: '0000-02-21T10:00:00Z', id }],
  ['an id that is none', { at: '2026-02-21T10:00:00Z', id: `${id}0` }],
  ['an id in capitals', { at: '2026-02-21T10:00:00Z', id: id.toUpperCase() }],
  ['a third word', { at: '2026-02-21T10:00:00Z', id: `${id} x` }],
])('%s is no cursor', (_, cursor) => {
  expect(decodeCursor(encodeCursor(cursor))).toBeNull()
})

test('whatever stands in the address, decoding never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => decodeCursor(text) === null))
  fc.assert(fc.property(fc.base64String(), (text) => decodeCursor(text.replace(/=/g, '')) === null))
  expect(decodeCursor('A'.repeat(100_000))).toBeNull()
})
