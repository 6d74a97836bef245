import { expect, test } from 'vitest'
import { isSafe, refuseOldServer } from './server-version.ts'

test.each([
  [14, 99, false],
  [15, 17, false],
  [15, 18, true],
  [16, 13, false],
  [16, 14, true],
  [17, 10, true],
  [18, 3, false],
  [18, 4, true],
  [19, 0, true],
])('PostgreSQL %i.%i is safe: %s', (major, minor, safe) => {
  expect(isSafe(major, minor)).toBe(safe)
})

test('a server that is not there is named in a sentence, without its password', async () => {
  const told = refuseOldServer('postgres://someone:hush@127.0.0.1:1/portal')
  await expect(told).rejects.toThrow('The database portal at 127.0.0.1 does not answer: nobody listens there.')
})
