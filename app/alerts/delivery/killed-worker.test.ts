import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import { administer } from '#db/testing/server.ts'
import { openPostOffice, test } from '../testing.ts'
import { plantSubscribers, workers } from './testing.ts'

const crowd = 1_000
const kills = 10

const inFlight = `select distinct message_id || ' ' || attempts as sending from portal.delivery where state = 'sending'`
const settled = `select count(*)::int as people, count(distinct notice.person_id)::int as distinct_people,
    count(*) filter (where delivery.state = 'sent')::int as sent
  from portal.notice left join portal.delivery on (delivery.event_id, recipient) = (notice.event_id, notice.person_id)`

test('a worker killed at ten random moments of a release to a thousand: each is told once, and mailed under one name', {
  timeout: 300_000,
}, async ({ copy, key, database, world }) => {
  await plantSubscribers(copy.url, crowd)
  const office = await openPostOffice({ slowness: 15 })
  const start = workers({ copy, key, smtp: office.url })
  await released(database, world.author, { urgency: 'immediate' })

  const held = new Set<string>()
  for (let kill = 0; kill < kills; kill++) {
    const worker = await start()
    await randomMoment(kill, office.arrived)
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    for (const { sending } of (await administer(copy.url, inFlight)).rows) held.add(sending)
  }
  const worker = await start()
  const state = async () => (await administer(copy.url, settled)).rows[0]
  while ((await state()).sent < crowd) await pause(200)
  worker.kill('SIGTERM')
  expect(await once(worker, 'exit')).toEqual([0, null])
  await office.close()

  const names = office.arrived.map(({ messageId }) => messageId)
  const repeats = names.length - crowd
  expect(await state()).toEqual({ people: crowd, distinct_people: crowd, sent: crowd })
  expect(new Set(names).size).toBe(crowd)
  expect(repeats).toBeLessThanOrEqual(held.size)
  console.info(`${kills} kills: ${names.length} mails, ${crowd} names, ${repeats} repeats, ${held.size} in flight`)
})

/** While the event is expanded; from the third kill on, some way into the sending. */
async function randomMoment(kill: number, arrived: readonly unknown[]) {
  const enough = kill < 2 ? 0 : arrived.length + Math.random() * 100
  for (const end = Date.now() + 5_000; arrived.length < enough && Date.now() < end; ) await pause(1)
  await pause(Math.random() * (kill < 2 ? 300 : 20))
}
