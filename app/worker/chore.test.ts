import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { chore } from './chore.ts'

test('a chore runs one at a time, and once more for any number of calls meanwhile', async () => {
  let runs = 0
  let together = 0
  const counted = chore(
    async () => {
      runs++
      expect(++together).toBe(1)
      await pause(5)
      together--
    },
    () => undefined,
  )
  for (let call = 0; call < 5; call++) counted.wake()
  await counted.finish()
  expect(runs).toBe(2)
})

test('a failed run is told and does not end the chore', async () => {
  const told: unknown[] = []
  const failing = chore(
    () => Promise.reject('no database'),
    (error) => told.push(error),
  )
  failing.wake()
  await failing.finish()
  failing.wake()
  await failing.finish()
  expect(told).toEqual(['no database', 'no database'])
})
