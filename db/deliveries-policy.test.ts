import { type InsertQueryBuilder, type InsertResult, sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import type { DB } from './schema.ts'
import { announce, marked, publish, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Deed = (db: Db, who: Member, world: World, bulletin_id: string) => Promise<unknown[]>

const deeds: Record<string, Deed> = {
  'chooses for himself': (db, { organisation_id, person_id }) =>
    inserted(db.insertInto('alert_preference').values({ organisation_id, person_id })),
  'chooses for the author': (db, _, { author: { organisation_id, person_id } }) =>
    inserted(db.insertInto('alert_preference').values({ organisation_id, person_id })),
  'changes what the officer chose': (db) => touched(db, `update alert_preference set cadence = 'daily'`),
  'sees what the officer chose': (db) => touched(db, `select from alert_preference`),
  'mutes it for himself': (db, { organisation_id, person_id }, _, bulletin_id) =>
    inserted(db.insertInto('muted_bulletin').values({ organisation_id, person_id, bulletin_id })),
  'mutes it for the author': (db, _, { author: { organisation_id, person_id } }, bulletin_id) =>
    inserted(db.insertInto('muted_bulletin').values({ organisation_id, person_id, bulletin_id })),
  'sees what the publisher muted': (db) => touched(db, `select from muted_bulletin`),
  'unmutes it for the publisher': (db) => touched(db, `delete from muted_bulletin`),
  'hears the publisher again': (db) => touched(db, `delete from muted_bulletin returning bulletin_id`),
  'sees that the officer’s mail comes back': (db) => touched(db, `select from mail_pause`),
  'turns the officer’s mail on': (db) => touched(db, `delete from mail_pause`),
  'asks for the own seal to turn it on': (db) => touched(db, `select from ask_confirmation() as seal where seal <> ''`),
  'reads the key of the seals': (db) => touched(db, `select from mail_key`),
  'counts the mail of the own organisation': (db) => touched(db, `select from delivery_standing()`),
}

describe('who', () => {
  test.for(
    law<Reader>(`
                                             publisher  officer  colleague  administrator  named  stranger  visitor
    chooses for himself                      yes        -        yes        yes            yes    yes       -
    chooses for the author                   -          -        -          -              -      -         -
    changes what the officer chose           -          yes      -          -              -      -         -
    sees what the officer chose              -          yes      -          -              -      -         -
    mutes it for himself                     -          -        yes        -              yes    -         -
    mutes it for the author                  -          -        -          -              -      -         -
    sees what the publisher muted            yes        -        -          -              -      -         -
    unmutes it for the publisher             yes        -        -          -              -      -         -
    hears the publisher again                yes        -        -          -              -      -         -
    sees that the officer’s mail comes back  -          yes      -          yes            -      -         -
    turns the officer’s mail on              -          -        -          -              -      -         -
    asks for the own seal to turn it on      -          yes      -          -              -      -         -
    reads the key of the seals               -          -        -          -              -      -         -
    counts the mail of the own organisation  -          -        -          yes            -      yes       -
    `),
  )('$name', async (line, { copy, database, world }) => {
    const id = await plantOnce(database, world, copy.url)
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      const deed = deeds[line.name] as Deed
      return succeeds(database, who, (db) => deed(db, who ?? world.author, world, id))
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('a mute goes out of sight with the right to read', async ({ copy, database, world }) => {
  await plantOnce(database, world, copy.url)
  const muted = () => database.read(world.publisher, (db) => touched(db, `select from muted_bulletin`))
  const unmuted = () => succeeds(database, world.publisher, (db) => touched(db, `delete from muted_bulletin`))
  expect([(await muted()).length, await unmuted()]).toEqual([1, true])
  await ceiling(copy.url, world.publisher, 0)
  expect([(await muted()).length, await unmuted()]).toEqual([0, false])
  await ceiling(copy.url, world.publisher, 4)
})

test('who muted a bulletin is not told of its revision, and everybody else is', async ({ copy, database, world }) => {
  const id = await plantOnce(database, world, copy.url)
  const { author, publisher, officer } = world
  const people = [publisher.person_id, officer.person_id]
  const { rows } = await administer(
    copy.url,
    `with event as (
       insert into portal.outbox (organisation_id, person_id, kind, bulletin_id, expanded_at)
       values ($1, $2, 'bulletin.revised', $3, now()) returning id)
     insert into portal.notice (event_id, person_id, organisation_id, kind, bulletin_id)
     select id, unnest($4::uuid[]), $1, 'bulletin.revised', $3 from event returning person_id`,
    [...own(author), id, people],
  )
  expect(rows).toEqual([{ person_id: officer.person_id }])
})

test('whoever holds the seal of a letter ends what brought it, and by a wrong seal nobody', async ({
  copy,
  database,
  world,
}) => {
  const id = await plantOnce(database, world, copy.url)
  await administer(copy.url, `delete from portal.subscription where person_id = $1`, [world.officer.person_id])
  const { rows } = await administer(
    copy.url,
    `with wish as (insert into portal.subscription (organisation_id, person_id) values ($1, $2) returning id),
     event as (
       insert into portal.outbox (organisation_id, person_id, kind, bulletin_id, expanded_at)
       values ($1, $2, 'bulletin.released', $3, now()) returning id),
     told as (
       insert into portal.notice (event_id, person_id, organisation_id, kind, bulletin_id, subscription_ids)
       select event.id, $2, $1, 'bulletin.released', $3, array[wish.id] from event cross join wish)
     insert into portal.delivery (event_id, channel, recipient, organisation_id, urgent, next_at, state, message_id)
     select id, 'mail', $2, $1, true, now(), 'sent', gen_random_uuid() from event returning message_id as letter`,
    [...own(world.officer), id],
  )
  const { letter } = rows[0]
  const sealed = await database.read(world.officer, (db) =>
    sql<{ seal: string }>`select ending_seal(${letter}) as seal`.execute(db),
  )
  const ended = async (seal: string) => {
    await database.write(null, (db) => sql`select end_by_mail(${letter}, ${seal})`.execute(db))
    return database.read(world.officer, (db) => touched(db, `select from subscription`))
  }
  expect(await ended('0'.repeat(64))).toHaveLength(1)
  expect(await ended(sealed.rows[0]?.seal ?? '')).toHaveLength(0)
})

test('a stranger’s administrator learns nothing about whom mail reaches', async ({ copy, database, world }) => {
  await plantOnce(database, world, copy.url)
  const seen = await database.read(world.stranger, (db) =>
    sql<{ person_id: string }>`select person_id from delivery_standing()`.execute(db),
  )
  expect(seen.rows.map(({ person_id }) => person_id)).toEqual([world.stranger.person_id])
})

/** The officer chose and has no mail; the publisher muted; everybody was told of an AMBER bulletin. */
async function plantOnce(database: Database, world: World, url: string) {
  const { rows } = await administer(url, `select bulletin_id from portal.muted_bulletin limit 1`)
  if (rows[0]) return rows[0].bulletin_id
  const id = await publish(database, world, marked(world)['TLP:AMBER'])
  await announce(database, world, url, id)
  const open = await publish(database, world, marked(world)['TLP:GREEN'])
  await announce(database, world, url, open)
  const { officer, publisher } = world
  await administer(
    url,
    `insert into portal.alert_preference (organisation_id, person_id) values ($1, $2)`,
    own(officer),
  )
  await administer(
    url,
    `insert into portal.muted_bulletin (organisation_id, person_id, bulletin_id) values ($1, $2, $3)`,
    [...own(publisher), id],
  )
  await administer(url, `insert into portal.mail_pause (person_id, email, error) values ($1, 'a@b', '550')`, [
    officer.person_id,
  ])
  return id
}

function own({ organisation_id, person_id }: Member) {
  return [organisation_id, person_id]
}

function ceiling(url: string, { person_id }: Member, level: number) {
  return administer(url, `update portal.membership set tlp_ceiling = $2 where person_id = $1`, [person_id, level])
}

/** Without RETURNING: the policy of reading has no say. What is there already counts as not let in. */
async function inserted<Table extends keyof DB>(insert: InsertQueryBuilder<DB, Table, InsertResult>) {
  const { numInsertedOrUpdatedRows = 0n } = await insert.onConflict((key) => key.doNothing()).executeTakeFirstOrThrow()
  return Array.from({ length: Number(numInsertedOrUpdatedRows) })
}

async function touched(db: Db, statement: string) {
  const { rows, numAffectedRows } = await sql.raw(statement).execute(db)
  return Array.from({ length: Number(numAffectedRows ?? rows.length) })
}
