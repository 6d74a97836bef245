import { expect } from 'vitest'
import { listFeeds } from '#app/alerts/feeds/feeds.server.ts'
import { listNotices } from '#app/alerts/notices/notices.server.ts'
import { listDeliveries, listStanding } from '#app/alerts/visible-delivery/deliveries.server.ts'
import { listAttempts } from '#app/alerts/webhooks/list-attempts.server.ts'
import { listWebhooks } from '#app/alerts/webhooks/webhooks.server.ts'
import { readBoard } from '#app/desk/board/read-board.server.ts'
import { listShifts } from '#app/desk/rota/rota.server.ts'
import { countWatched } from '#app/watching/list/list-watched.server.ts'
import { listRelevant } from '#app/watching/touching/list-relevant.server.ts'
import { listTraffic } from '#app/watching/traffic/list-traffic.server.ts'
import type { Database, Db, Speaker } from '#db/database.server.ts'
import { administer } from '../../testing/server.ts'
import { test as base } from '../../testing/world.ts'
import { plantVillage } from '../village.ts'

type Reading = <T>(email: string, work: (db: Db, speaker: Speaker) => Promise<T>) => Promise<T>

const test = base.extend<{ reading: Reading }>({
  reading: [async ({ copy, database }, use) => use(await readingIn(copy.url, database)), { scope: 'file' }],
})

async function readingIn(url: string, database: Database): Promise<Reading> {
  await plantVillage(url)
  const { rows } = await administer(
    url,
    `select person_id, organisation_id, split_part(email, '@', 1) as name from portal.membership join portal.person on person.id = person_id`,
  )
  return (name, work) => {
    const member = rows.find((row) => row.name === name)
    return database.read(member, (db, speaker) => work(db, speaker as Speaker))
  }
}

const desks = ['noor.claes', 'daan.verkerk', 'wim.kooistra']

test('who is on a desk finds on Today what touches own traffic or list, and what was sent', async ({ reading }) => {
  for (const name of desks) {
    const relevant = await reading(name, (db, speaker) => listRelevant(db, speaker, []))
    expect(
      relevant.some(({ calls, boxes }) => calls + boxes > 0),
      `${name}: traffic`,
    ).toBe(true)
    const sent = await reading(name, (db, speaker) => listDeliveries(db, speaker))
    expect(
      sent.some(({ state }) => state === 'sent'),
      `${name}: sent`,
    ).toBe(true)
    expect(
      sent.some(({ read_at }) => read_at !== null),
      `${name}: opened`,
    ).toBe(true)
  }
  const told = await reading('noor.claes', (db, speaker) => listNotices(db, speaker, null))
  expect(told.notices.some(({ kind }) => kind === 'watch.hit')).toBe(true)
  expect(
    (await reading('noor.claes', (db, speaker) => listRelevant(db, speaker, []))).some(({ watched }) => watched > 0),
  ).toBe(true)
})

test('whoever watches finds a list, calls or boxes; a desk a rota, a note and what is open', async ({ reading }) => {
  for (const name of [...desks, 'astrid.lindqvist', 'carmen.ibarra', 'an.sofie.wouters']) {
    expect(await reading(name, countWatched), name).toBeGreaterThan(0)
    const { calls, boxes } = await reading(name, listTraffic)
    expect(calls.rows.length + boxes.rows.length, name).toBeGreaterThan(0)
  }
  for (const name of ['noor.claes', 'wim.kooistra']) {
    expect((await reading(name, listShifts)).length, name).toBeGreaterThan(0)
    expect((await reading(name, readBoard)).notes.length, name).toBeGreaterThan(0)
  }
  expect((await reading('noor.claes', listFeeds)).length).toBeGreaterThan(0)
})

test('an administrator finds whose mail came back, what failed, and what a webhook was told', async ({ reading }) => {
  const standing = await reading('stijn.goossens', listStanding)
  const counts = standing.map(({ sent, opened, bounced, paused }) => ({ sent, opened, bounced, paused }))
  for (const count of ['sent', 'opened', 'bounced', 'paused'] as const)
    expect(
      counts.some((each) => each[count] > 0),
      count,
    ).toBe(true)
  expect((await reading('dirk.peeters', listStanding)).some(({ failed }) => failed > 0)).toBe(true)
  const [webhook] = (await reading('stijn.goossens', listWebhooks)) ?? []
  const attempts = await reading('stijn.goossens', (db) => listAttempts(db, webhook?.id ?? ''))
  expect(new Set(attempts.map(({ kind, status }) => `${kind} ${status}`))).toEqual(
    new Set(['webhook.test 401', 'webhook.test 200', 'bulletin.released 503', 'bulletin.released 200']),
  )
})
