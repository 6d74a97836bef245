import { expect, vi } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import { administer } from '#db/testing/server.ts'
import { expandEvents } from '../delivery/expand-events.server.ts'
import { subscribed, test } from '../testing.ts'

const patience = 20_000

test('whoever watches is told the count at once and at each new notice, until the watch ends', async ({
  database,
  world: { author, named, stranger },
  post: { queue },
}) => {
  const { watchNotices, mayWatch } = await import('./watch-notices.server.ts')
  const { stopHearing } = await import('#app/access/announcements.server.ts')
  await subscribed(database, named)
  const told = { named: [] as number[], stranger: [] as number[] }
  const watch = (who: keyof typeof told, member: typeof named) =>
    watchNotices({
      member,
      stillSignedIn: async () => true,
      tell: (unread) => told[who].push(unread),
      end: () => undefined,
    })
  const stops = [watch('named', named), watch('stranger', stranger)]
  await vi.waitFor(() => expect([told.named.at(-1), told.stranger.at(-1)]).toEqual([0, 0]), patience)
  const calls = told.stranger.length

  await released(database, author, { tlp: 2, included: [named.organisation_circle] })
  await expandEvents(queue)
  await vi.waitFor(() => expect(told.named.at(-1)).toBe(1), patience)
  expect(told.stranger.length - calls).toBeLessThanOrEqual(1)
  expect(new Set(told.stranger)).toEqual(new Set([0]))

  for (let more = 1; more < 6; more++) stops.push(watch('named', named))
  expect([mayWatch(named.person_id), mayWatch(stranger.person_id)]).toEqual([false, true])
  for (const stop of stops) stop()
  expect(mayWatch(named.person_id)).toBe(true)
  await stopHearing()
})

test('a watch ends with the session, and with the membership', async ({ copy, world: { grouped }, post }) => {
  const { watchNotices } = await import('./watch-notices.server.ts')
  const { stopHearing } = await import('#app/access/announcements.server.ts')
  expect(post.office.arrived).toEqual([])
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const [ended, tell] = [vi.fn(), vi.fn()]
  const signedIn = vi.fn(async () => true)
  const watch = () => watchNotices({ member: grouped, stillSignedIn: signedIn, tell, end: () => ended('session') })
  const stop = watch()
  await vi.waitFor(() => expect(tell).toHaveBeenCalled(), patience)
  signedIn.mockResolvedValue(false)
  vi.advanceTimersByTime(30_000)
  await vi.waitFor(() => expect(ended).toHaveBeenCalledWith('session'), patience)
  stop()
  vi.useRealTimers()

  for (const spy of [ended, tell]) spy.mockClear()
  watch()()
  await vi.waitFor(() => expect(ended).toHaveBeenCalledWith('session'), patience)
  expect(tell, 'nothing is told after the session has ended').not.toHaveBeenCalled()

  await administer(copy.url, `delete from portal.membership where person_id = $1`, [grouped.person_id])
  const stopAgain = watchNotices({
    member: grouped,
    stillSignedIn: async () => true,
    tell: () => undefined,
    end: () => ended('membership'),
  })
  await vi.waitFor(() => expect(ended).toHaveBeenCalledWith('membership'), patience)
  stopAgain()
  await stopHearing()
})
