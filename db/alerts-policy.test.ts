import { type InsertResult, sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { announce, marked, publish, succeeds, traces } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Deed = (db: Db, who: Member, world: World, bulletin_id: string) => Promise<unknown[]>

const deeds: Record<string, Deed> = {
  'subscribes for himself': (db, { organisation_id, person_id }) =>
    inserted(db.insertInto('subscription').values({ organisation_id, person_id })),
  'subscribes for a colleague': (db, { organisation_id }, { officer }) =>
    inserted(db.insertInto('subscription').values({ organisation_id, person_id: officer.person_id })),
  'subscribes as a stranger': (db, _, { stranger: { organisation_id, person_id } }) =>
    inserted(db.insertInto('subscription').values({ organisation_id, person_id })),
  'announces a release of the own organisation': (db, { organisation_id, person_id }, _, bulletin_id) =>
    inserted(db.insertInto('outbox').values({ organisation_id, person_id, bulletin_id, kind: 'bulletin.released' })),
  'announces it in a colleague’s name': (db, { organisation_id }, { officer: { person_id } }, bulletin_id) =>
    inserted(db.insertInto('outbox').values({ organisation_id, person_id, bulletin_id, kind: 'bulletin.released' })),
  'announces it for the originator': (db, { person_id }, { author: { organisation_id } }, bulletin_id) =>
    inserted(db.insertInto('outbox').values({ organisation_id, person_id, bulletin_id, kind: 'bulletin.released' })),
  'sees the event': (db, _who, _world, bulletin_id) =>
    db.selectFrom('outbox').select('id').where('bulletin_id', '=', bulletin_id).execute(),
  'writes a notice': (db, { organisation_id, person_id }, _, bulletin_id) =>
    db
      .insertInto('notice')
      .values({ organisation_id, person_id, bulletin_id, event_id: bulletin_id, kind: 'bulletin.released' })
      .returning('event_id')
      .execute(),
  'sends a delivery anew': (db) => db.updateTable('delivery').set({ state: 'waiting' }).returning('event_id').execute(),
  'expands events': (db, _who, _world, bulletin_id) =>
    sql`select expand_event(${bulletin_id})`.execute(db).then(({ rows }) => rows),
}

describe('who', () => {
  test.for(
    law<Reader>(`
                                                 publisher  author  contributor  administrator  named  stranger  visitor
    subscribes for himself                       yes        yes     yes          yes            yes    yes       -
    subscribes for a colleague                   -          -       -            -              -      -         -
    subscribes as a stranger                     -          -       -            -              -      yes       -
    announces a release of the own organisation  yes        yes     -            -              -      -         -
    announces it in a colleague’s name           -          -       -            -              -      -         -
    announces it for the originator              yes        yes     -            -              -      -         -
    sees the event                               yes        yes     yes          -              -      -         -
    writes a notice                              -          -       -            -              -      -         -
    sends a delivery anew                        -          -       -            -              -      -         -
    expands events                               -          -       -            -              -      -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    const id = await publish(database, world, marked(world)['TLP:GREEN'])
    await announce(database, world, copy.url, id)
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      return succeeds(
        database,
        who,
        (db) => deeds[line.name]?.(db, who ?? world.author, world, id) as Promise<unknown[]>,
      )
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('a draft is announced by nobody', async ({ database, world }) => {
  const id = await publish(database, world, marked(world)['TLP:GREEN'])
  const { organisation_id, person_id } = world.publisher
  const insert = (bulletin_id: string) =>
    succeeds(database, world.publisher, (db) =>
      db
        .insertInto('outbox')
        .values({ organisation_id, person_id, bulletin_id, kind: 'bulletin.released' })
        .returning('id')
        .execute(),
    )
  const draft = await database.write(world.author, (db) =>
    db
      .insertInto('bulletin')
      .values({ organisation_id, author_id: world.author.person_id, reference: 'BW-0000-0001' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  expect([await insert(id), await insert(draft.id)]).toEqual([true, false])
})

describe('subscriptions, notices and deliveries', () => {
  test('are seen by the person they are for, in the organisation they are for', async ({ copy, database, world }) => {
    const id = await publish(database, world, marked(world)['TLP:GREEN'])
    await announce(database, world, copy.url, id)
    for (const reader of ['author', 'colleague', 'named', 'person', 'grouped', 'stranger'] as const)
      for (const table of ['subscription', 'notice', 'delivery'] as const) {
        const { person_id, organisation_id } = world[reader]
        const rows = await database.read(world[reader], (db) => ownersIn(db, table))
        expect([reader, table, rows]).toEqual([reader, table, [{ person_id, organisation_id }]])
      }
  })

  test('go when the right to read goes', async ({ copy, database, world }) => {
    const id = await publish(database, world, marked(world)['TLP:AMBER'])
    const event = await announce(database, world, copy.url, id)
    const alerts = async () => {
      const { notice, delivery } = await database.read(world.grouped, (db) => traces(db, id, event))
      return { notice, delivery }
    }
    expect(await alerts()).toEqual({ notice: 1, delivery: 1 })
    await administer(copy.url, `delete from portal.group_member where organisation_id = $1`, [
      world.grouped.organisation_id,
    ])
    expect(await alerts()).toEqual({ notice: 0, delivery: 0 })
  })
})

test('whoever acts is not told of it, and nobody twice', async ({ copy, database, world }) => {
  await administer(
    copy.url,
    `insert into portal.subscription (organisation_id, person_id) select organisation_id, person_id from portal.membership`,
  )
  const id = await publish(database, world, marked(world)['TLP:GREEN'])
  const event = await announce(database, world, copy.url, id)
  expect((await administer(copy.url, 'select portal.expand_event($1) as told', [event])).rows).toEqual([{ told: 0 }])

  const own = await database.read(world.publisher, (db) => traces(db, id, event))
  const colleagues = await database.read(world.colleague, (db) => traces(db, id, event))
  expect([own.notice, colleagues.notice]).toEqual([0, 1])
})

/** Without RETURNING: the policy of reading has no say. */
async function inserted(insert: { executeTakeFirst(): Promise<InsertResult> }) {
  const { numInsertedOrUpdatedRows = 0n } = await insert.executeTakeFirst()
  return Array.from({ length: Number(numInsertedOrUpdatedRows) })
}

function ownersIn(db: Db, table: 'subscription' | 'notice' | 'delivery') {
  const person = table === 'delivery' ? sql.ref('recipient') : sql.ref('person_id')
  return sql`select distinct ${person} as person_id, organisation_id from ${sql.table(table)}`
    .execute(db)
    .then(({ rows }) => rows)
}
