import { expect, test } from 'vitest'
import { retryIn } from './back-off.ts'

test('pauses double to four minutes, stay so for an hour, and end when one would be longer than a day', () => {
  const middle = Array.from({ length: 29 }, (_, index) => retryIn(index + 1, 0.5))
  expect(middle.slice(0, 8)).toEqual([5, 10, 20, 40, 80, 160, 240, 240])
  expect(middle.slice(18, 22)).toEqual([240, 240, 480, 960])
  expect(middle.slice(-2)).toEqual([61_440, null])
})

test('within the first hour nobody waits for five minutes', () => {
  for (let attempts = 1; attempts <= 20; attempts++) expect(retryIn(attempts, 1)).toBeLessThan(300)
})

test('letters that failed together do not return together', () => {
  expect([retryIn(1, 0), retryIn(1, 1)]).toEqual([4, 6])
})
