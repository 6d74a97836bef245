import { expect } from 'vitest'
import type { Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { drafted, released } from '../testing.ts'
import { listReaders } from './list-readers.server.ts'
import { readBulletin, readPublicBulletin } from './read-bulletin.server.ts'

test('each reading of AMBER leaves a record, of GREEN one a day, of CLEAR or a draft none', async ({
  database,
  world,
  copy,
}) => {
  const amber = await released(database, world.author, { tlp: 2, included: [world.named.organisation_circle] })
  const green = await released(database, world.author, {})
  const clear = await released(database, world.author, { tlp: 0, included: [1] })
  const draft = await drafted(database, world.author, { tlp: 2, included: [world.named.organisation_circle] })
  const read = (who: Member, reference: string) =>
    database.write(who, (db, speaker) => readBulletin(db, speaker as Speaker, reference))

  expect(await read(world.named, amber)).toMatchObject({
    own: false,
    layers: [{ tlp: 2, html: '<p>Seen twice since Monday.</p>' }],
  })
  await read(world.named, green)
  await read(world.named, green)
  await read(world.named, clear)
  await read(world.author, amber)
  await read(world.author, amber)
  await read(world.author, draft)
  expect(await read(world.stranger, amber)).toBeUndefined()

  const { rows } = await administer(
    copy.url,
    `select person.name, position from portal.read_record join portal.person on person.id = person_id order by read_at`,
  )
  expect(rows).toEqual([
    { name: 'named', position: 1 },
    { name: 'named', position: 1 },
    { name: 'author', position: 1 },
    { name: 'author', position: 1 },
  ])
})

test('nothing that identifies the author reaches the page', async ({ database, world }) => {
  const reference = await released(database, world.author, {})
  const page = await database.write(world.stranger, (db, speaker) => readBulletin(db, speaker as Speaker, reference))
  const said = JSON.stringify(page)
  for (const id of [world.author.person_id, world.author.organisation_id]) expect(said).not.toContain(id)
})

test('a recalled bulletin is a tombstone for everybody', async ({ database, world, copy }) => {
  const reference = await released(database, world.author, { title: 'Taken back' })
  await administer(
    copy.url,
    `update portal.bulletin set state = 'recalled', recalled_at = now() where reference = $1`,
    [reference],
  )
  for (const who of [world.author, world.stranger]) {
    const page = await database.write(who, (db, speaker) => readBulletin(db, speaker as Speaker, reference))
    expect(page).toMatchObject({ bulletin: { state: 'recalled', title: '' }, layers: [] })
  }
})

test('a visitor reads what is CLEAR', async ({ database, world }) => {
  const clear = await released(database, world.author, { tlp: 0 })
  const green = await released(database, world.author, {})
  expect(await database.read(null, (db) => readPublicBulletin(db, clear))).toMatchObject({ bulletin: { tlp: 0 } })
  expect(await database.read(null, (db) => readPublicBulletin(db, green))).toBeUndefined()
})

test('only the originator is told who can see it, and of a confidential group only a head count, whoever is left out', async ({
  database,
  world,
  copy,
}) => {
  await administer(copy.url, `update portal."group" set organisation_id = $1`, [world.stranger.organisation_id])
  const reference = await released(database, world.author, {
    tlp: 2,
    included: [world.group.circle, world.named.organisation_circle],
    excluded: [world.excluded.organisation_circle],
  })
  const asked = (who: Member) =>
    database.read(who, (db, speaker) => listReaders(db, speaker as Speaker, reference, null))

  const told = await asked(world.colleague)
  expect(
    told?.audience.map(({ organisation_name, group_name, people, own }) => [
      organisation_name ?? group_name,
      people,
      own,
    ]),
  ).toEqual([
    ['Reefer North-West', 2, false],
    ['Named', 2, false],
    ['Originator', 4, true],
  ])
  for (const who of [world.named, world.stranger]) expect(await asked(who)).toBeUndefined()
})
