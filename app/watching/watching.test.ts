import { expect } from 'vitest'
import { expandEvents } from '#app/alerts/delivery/expand-events.server.ts'
import { subscribed, test, toldTo } from '#app/alerts/testing.ts'
import { as, publishedWith } from '#app/indicators/testing.ts'
import type { Database } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import type { Member, World } from '#db/testing/world.ts'
import { addWatched } from './entry/add-watched.server.ts'
import { chooseFollowing, readFollowing } from './following/following.server.ts'
import { exportWatched } from './list/export-watched.server.ts'
import { listWatched } from './list/list-watched.server.ts'
import { removeWatched } from './list/remove-watched.server.ts'
import { listWatchedIn } from './meeting/list-watched-in.server.ts'
import type { WatchedLines } from './schema.ts'

const green = { tlp: 1, to: [2] }
const plain: WatchedLines = { type: null, lines: '', list: '', reason: '', ends_on: null }

const watched = (database: Database, who: Member, lines: string, beside: Partial<WatchedLines> = {}) =>
  as(database, who, (db, speaker) => addWatched(db, speaker, { ...plain, ...beside, lines }))

/** Loaded only now: the settings are read when the files are. */
async function watching(...[queue]: Parameters<typeof expandEvents>) {
  const { watchEvents } = await import('./meeting/watch-events.server.ts')
  return watchEvents(queue)
}

async function announced(url: string, { publisher }: World, bulletin_id: string) {
  const { rows } = await administer(
    url,
    `insert into portal.outbox (organisation_id, person_id, kind, bulletin_id) values ($1, $2, 'bulletin.released', $3) returning id`,
    [publisher.organisation_id, publisher.person_id, bulletin_id],
  )
  return rows[0].id as string
}

test('what is named of the own list is told at once to whoever follows, and to nobody else', async ({
  copy,
  database,
  world,
  post: { queue, deliver, office },
}) => {
  for (const who of [world.grouped, world.excluded, world.stranger, world.named])
    await watched(database, who, 'CSQU3054383', { list: 'Seizures' })
  await subscribed(database, world.grouped)
  const id = await publishedWith(
    database,
    world,
    { tlp: 1, to: [world.group.circle], not: [world.excluded.organisation_circle] },
    { tlp: 2, to: [world.group.circle], not: [world.excluded.organisation_circle], lines: 'CSQU3054387' },
  )
  const event = await announced(copy.url, world, id)
  expect(await watching(queue)).toBe(1)
  expect(await watching(queue)).toBe(0)
  await expandEvents(queue)
  const { rows } = await administer(
    copy.url,
    `select person_id, kind, urgent, position from portal.notice where event_id = $1`,
    [event],
  )
  expect(rows).toEqual([{ person_id: world.grouped.person_id, kind: 'watch.hit', urgent: true, position: 2 }])
  expect(await toldTo(database, world.grouped)).toHaveLength(1)
  await deliver()
  expect(office.arrived).toHaveLength(1)
  expect(office.arrived[0]?.text).toContain('watch list')
  expect(office.arrived[0]?.text).not.toContain('CSQU')
  const { reference } = (await administer(copy.url, `select reference from portal.bulletin where id = $1`, [id]))
    .rows[0]
  const seen = await database.read(world.grouped, (db) => listWatchedIn(db, world.grouped as never, reference))
  expect(seen).toMatchObject([{ value: 'CSQU3054383', named: 'CSQU3054387', near: true, list: 'Seizures' }])
})

test('who was told of the bulletin already hears once, as of something watched', async ({
  copy,
  database,
  world,
  post: { queue },
}) => {
  await watched(database, world.person, 'MSKU6011672')
  await subscribed(database, world.person)
  const id = await publishedWith(database, world, { ...green, lines: 'MSKU6011672' })
  const event = await announced(copy.url, world, id)
  await expandEvents(queue)
  expect(await watching(queue)).toBe(1)
  const { rows } = await administer(
    copy.url,
    `select notice.kind, channel, count(*)::int from portal.notice join portal.delivery using (event_id)
     where event_id = $1 and notice.person_id = $2 and recipient = notice.person_id group by 1, 2`,
    [event, world.person.person_id],
  )
  expect(rows).toEqual([{ kind: 'watch.hit', channel: 'mail', count: 1 }])
})

test('what ended, what was removed and what nobody follows is told to nobody', async ({
  copy,
  database,
  world,
  post: { queue },
}) => {
  await watched(database, world.stranger, 'seal,FX12345678\nseal,MLEU1234567')
  await administer(
    copy.url,
    `update portal.watched_identifier set ends_on = current_date - 1 where value = 'FX12345678'`,
  )
  const { watched: list } = await database.read(world.stranger, (db) => listWatched(db, 'mleu', null))
  expect(await as(database, world.stranger, (db, speaker) => removeWatched(db, speaker, list[0]?.id ?? ''))).toBe(true)
  await watched(database, world.stranger, 'seal,HLA7654321')
  await as(database, world.stranger, (db, speaker) => chooseFollowing(db, speaker, false))
  const following = await database.read(world.stranger, (db, speaker) => readFollowing(db, speaker as never))
  expect(following).toEqual({ follows: false, others: [] })
  for (const value of ['FX12345678', 'MLEU1234567', 'HLA7654321'])
    await announced(copy.url, world, await publishedWith(database, world, { ...green, lines: `seal,${value}` }))
  expect(await watching(queue)).toBe(0)
})

test('a new value is met with what stands already, and every line is answered', async ({ database, world }) => {
  await publishedWith(database, world, { ...green, lines: 'TEXU3070079' })
  await publishedWith(database, world, { tlp: 2, to: [world.named.organisation_circle], lines: 'TEXU3070079' })
  const lines = 'TEXU3070079\nTEXU3070079\n!!\nplate,NL 12-ABC-3,Seen twice'
  const first = await watched(database, world.contributor, lines, { reason: 'Case 7' })
  expect(first.report.map(({ outcome }) => outcome)).toEqual([
    'ok',
    'duplicate',
    'reject',
    expect.stringMatching(/ok|warn/),
  ])
  expect([first.added, first.met.length]).toEqual([2, 2])
  expect(await watched(database, world.low, 'TEXU3070079').catch(String)).toContain('not_your_watch')
  const other = await watched(database, world.stranger, 'TEXU3070079')
  expect([other.added, other.met.length]).toEqual([1, 1])
  expect((await watched(database, world.stranger, 'TEXU3070079')).added).toBe(0)
  const { watched: list } = await database.read(world.colleague, (db) => listWatched(db, 'nl12 abc', null))
  expect(list).toMatchObject([{ reason: 'Seen twice', ends_on: expect.any(String), personal: true }])
  expect((await database.read(world.colleague, (db) => listWatched(db, '3070', null))).watched).toMatchObject([
    { reason: 'Case 7', ends_on: null },
  ])
})

test('the table that is saved holds no formula, and is read again as it was', async ({ database, world }) => {
  await watched(database, world.excluded, 'phone,+33612345678,=1+1\nphone,+442083661177,"a ""b"", c"')
  const table = await as(database, world.excluded, exportWatched)
  expect(table).toContain(`'+33612345678,'=1+1`)
  expect(table).not.toMatch(/(^|,)[=+@-]/m)
  const again = await watched(database, world.excluded, table.replace('\uFEFF', ''))
  expect(again.report.map(({ outcome }) => outcome)).not.toContain('reject')
  expect(again.added).toBe(0)
})
