import { sql } from 'kysely'
import { expect } from 'vitest'
import { as, publishedWith } from '#app/indicators/testing.ts'
import { administer } from '#db/testing/server.ts'
import { test } from '#db/testing/world.ts'
import { addWatched } from './entry/add-watched.server.ts'
import { listWatched } from './list/list-watched.server.ts'
import { tellOfHit } from './meeting/tell-of-hit.server.ts'

const many = 50_000
const second = 1_000
const plain = { type: null, list: '', reason: '', ends_on: null }

test('with fifty thousand values watched, a release and a new value are checked within a second', async ({
  copy,
  database,
  world,
}) => {
  await administer(
    copy.url,
    `insert into portal.watched_identifier (organisation_id, person_id, type, raw, value, stem)
     select $1, $2, 'container', value, value, left(value, 10)
     from generate_series(1, ${many}) as n cross join lateral (select 'WATU' || lpad(n::text, 6, '0') || '7' as value) as made`,
    [world.person.organisation_id, world.person.person_id],
  )
  await administer(copy.url, 'analyze')
  const id = await publishedWith(database, world, { tlp: 1, to: [2], lines: 'MSKU6011672\nCSQU3054383\nWATU0000017' })
  const { rows } = await administer(
    copy.url,
    `insert into portal.outbox (organisation_id, person_id, kind, bulletin_id) values ($1, $2, 'bulletin.released', $3) returning id`,
    [world.publisher.organisation_id, world.publisher.person_id, id],
  )
  const event = { id: rows[0].id as string, bulletin_id: id }
  const release = await timed(() => as(database, world.person, (db, speaker) => tellOfHit(db, speaker, event)))
  expect(release.answer).toBe(true)
  const entry = await timed(() =>
    as(database, world.person, (db, speaker) => addWatched(db, speaker, { ...plain, lines: 'CSQU3054383' })),
  )
  expect(entry.answer.met).toHaveLength(1)
  const lines = Array.from({ length: 5_000 }, (_, n) => `seal,SEAL${n}X`).join('\n')
  const bulk = await timed(() =>
    as(database, world.person, (db, speaker) => addWatched(db, speaker, { ...plain, lines })),
  )
  expect(bulk.answer.added).toBe(5_000)
  const search = await timed(() => database.read(world.person, (db) => listWatched(db, '0049', null)))
  console.info(
    `50,000 watched: check on release ${release.took} ms, on entry ${entry.took} ms, entry of 5,000 ${bulk.took} ms, search ${search.took} ms`,
  )
  expect([release.took, entry.took].every((took) => took < second)).toBe(true)
})

test('the check goes from the few identifiers of the bulletin into the list by its index', async ({
  database,
  world,
}) => {
  const plan = await database.read(world.person, async (db) => {
    const { rows } = await sql<{ 'QUERY PLAN': string }>`
      explain select from indicator cross join lateral (
        select from watched_identifier as watched
        where watched.organisation_id = ${world.person.organisation_id} and watched.type = indicator.type
          and watched.stem = case when indicator.stem is null then indicator.value else indicator.stem end
          and (watched.ends_on is null or watched.ends_on >= current_date) limit 1) as hit
      where indicator.bulletin_id = ${crypto.randomUUID()}`.execute(db)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
  expect(plan).toMatch(/Index (Only )?Scan using watched_identifier_organisation_id_type_stem_idx/)
  expect(plan).not.toMatch(/Seq Scan on watched_identifier/)
})

async function timed<T>(work: () => Promise<T>) {
  const begun = performance.now()
  const answer = await work()
  return { answer, took: Math.round(performance.now() - begun) }
}
