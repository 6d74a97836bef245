import { expect, test } from 'vitest'
import { retryIn } from './back-off.ts'

test('pauses double from five seconds, and end when one would be longer than a day', () => {
  const middle = Array.from({ length: 16 }, (_, index) => retryIn(index + 1, 0.5))
  expect(middle.slice(0, 4)).toEqual([5, 10, 20, 40])
  expect(middle.slice(-2)).toEqual([81_920, null])
})

test('letters that failed together do not return together', () => {
  expect([retryIn(1, 0), retryIn(1, 1)]).toEqual([4, 6])
})
