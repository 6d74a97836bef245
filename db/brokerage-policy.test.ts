import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { marked, release, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { brokeredDraft, call, plantSecretariat, type Secretariat } from './testing/secretariat.ts'
import { administer } from './testing/server.ts'
import { type Member, type World, test as worldTest } from './testing/world.ts'

const test = worldTest.extend<{ house: Secretariat }>({
  house: [async ({ copy }, use) => use(await plantSecretariat(copy.url)), { scope: 'file' }],
})

type Brokered = { draft: string; request: string; copy: string }
type People = World & Secretariat
type Reader = keyof People & string
type Deed = (db: Db, brokered: Brokered) => Promise<unknown[]>

const deeds: Record<string, Deed> = {
  'knows of the request': (db, { request }) =>
    db.selectFrom('brokerage').select('receipt').where('id', '=', request).execute(),
  'reads the origin off the table': (db, { request }) =>
    db.selectFrom('brokerage_origin').select('organisation_id').where('brokerage_id', '=', request).execute(),
  'looks the origin up, with a reason': async (db, { request }) => {
    const { rows } =
      await sql`select * from portal.read_brokerage_origin(${request}, 'To ask what the seal said')`.execute(db)
    return rows
  },
  'reads the text': (db, { copy }) =>
    db.selectFrom('bulletin_layer').select('body').where('bulletin_id', '=', copy).execute(),
  'sees who was named': (db, { copy }) =>
    db.selectFrom('layer_circle').select('circle_id').where('bulletin_id', '=', copy).execute(),
  'edits the text': (db, { copy }) =>
    db.updateTable('bulletin').set({ title: 'As the brokers say it' }).where('id', '=', copy).returning('id').execute(),
  'releases it': async (db, { copy }) => ((await release(db, copy)) ? [copy] : []),
  'throws the text away': (db, { copy }) => db.deleteFrom('bulletin').where('id', '=', copy).returning('id').execute(),
  'takes it on': (db, { request }) => truly(call(db, 'take_brokerage', request)),
  'declines it': (db, { request }) => truly(call(db, 'decline_brokerage', request, 'It names the terminal.')),
  'withdraws it': (db, { request }) => truly(call(db, 'withdraw_brokerage', request)),
  'writes the request': (db, { request }) =>
    db.updateTable('brokerage').set({ state: 'lapsed' }).where('id', '=', request).returning('id').execute(),
  'writes the origin': (db, { request }) =>
    db.deleteFrom('brokerage_origin').where('brokerage_id', '=', request).returning('draft_id').execute(),
}

describe('of a request to release without a name, who', () => {
  test.for(
    law<Reader>(`
                                       author  publisher  contributor  colleague  administrator  one  two  secretary  editor  head  operator  named  stranger  visitor
    knows of the request               yes     yes        yes          -          -              yes  yes  -          -       -     -         -      -         -
    reads the origin off the table     yes     yes        yes          -          -              -    -    -          -       -     -         -      -         -
    looks the origin up, with a reason  -      -          -            -          -              yes  yes  -          -       -     -         -      -         -
    reads the text                     -       -          -            -          -              yes  yes  -          -       -     -         -      -         -
    sees who was named                 -       -          -            -          -              yes  yes  -          -       -     -         -      -         -
    edits the text                     -       -          -            -          -              yes  yes  -          -       -     -         -      -         -
    releases it                        -       -          -            -          -              yes  yes  -          -       -     -         -      -         -
    throws the text away               -       -          -            -          -              -    -    -          -       -     -         -      -         -
    takes it on                        -       -          -            -          -              yes  yes  -          -       -     -         -      -         -
    declines it                        -       -          -            -          -              yes  yes  -          -       -     -         -      -         -
    withdraws it                       yes     yes        -            -          -              -    -    -          -       -     -         -      -         -
    writes the request                 -       -          -            -          -              -    -    -          -       -     -         -      -         -
    writes the origin                  -       -          -            -          -              -    -    -          -       -     -         -      -         -
    `),
  )('$name', async (line, { database, world, house }) => {
    const brokered = await brokeredDraft(database, world)
    const people = { ...world, ...house } as People
    const may = (reader: Reader) =>
      succeeds(database, people[reader] as Member | null, (db) => (deeds[line.name] as Deed)(db, brokered))
    expect(await asked(line, may)).toEqual(line.may)
  })
})

describe('what is released without a name', () => {
  test('is read by those it is for, from an alliance member, and by nobody else of the secretariat', async ({
    copy,
    database,
    world,
    house,
  }) => {
    const brokered = await brokeredDraft(database, world)
    expect(await database.write(house.two, (db) => release(db, brokered.copy))).toBe(true)
    const read = (who: Member) =>
      database.read(who, (db) =>
        db.selectFrom('bulletin').select(['originator_name', 'brokered']).where('id', '=', brokered.copy).execute(),
      )
    for (const who of [world.named, world.grouped, house.one, house.two])
      expect(await read(who)).toEqual([{ originator_name: 'An alliance member', brokered: true }])
    for (const who of [house.secretary, house.editor, house.head, world.stranger, world.excluded])
      expect(await read(who)).toEqual([])
    expect(await everythingOf(copy.url, brokered.copy)).not.toMatch(
      new RegExp([world.author.organisation_id, world.author.person_id, brokered.draft].join('|')),
    )
  })

  test('is no longer released from home, nor thrown away beneath the brokers', async ({ database, world }) => {
    const { draft, request } = await brokeredDraft(database, world)
    const at = (deed: (db: Db) => Promise<unknown>) =>
      database.write(world.author, deed).then(
        (answer) => answer,
        ({ message }) => message,
      )
    const away = (db: Db) => db.deleteFrom('bulletin').where('id', '=', draft).returning('id').execute()
    expect(await at((db) => release(db, draft))).toBe('in_brokerage')
    expect(await at(away)).toBe('in_brokerage')
    expect(await at((db) => call(db, 'ask_brokerage', draft))).toBe('in_brokerage')
    expect(await at((db) => call(db, 'withdraw_brokerage', request))).toBe(true)
    expect(await at(away)).toEqual([{ id: draft }])
  })

  test('leaves circles of its own house behind', async ({ database, world, house }) => {
    const layer = { tlp: 2, to: [world.author.organisation_circle, world.named.organisation_circle] }
    const { copy } = await brokeredDraft(database, world, [layer])
    const named = await database.read(house.one, (db) =>
      db.selectFrom('layer_circle').select('circle_id').where('bulletin_id', '=', copy).execute(),
    )
    expect(named).toEqual([{ circle_id: world.named.organisation_circle }])
  })
})

test('every look at the origin is kept with its reason, and known to both sides', async ({
  database,
  world,
  house,
}) => {
  const { request } = await brokeredDraft(database, world)
  const look = (why: string) =>
    database.write(house.one, (db) => sql`select * from portal.read_brokerage_origin(${request}, ${why})`.execute(db))
  await expect(look('why not')).rejects.toThrow('reason_missing')
  expect((await look('To ask what the seal said')).rows).toMatchObject([
    { organisation_name: 'Originator', person_name: 'author' },
  ])
  for (const who of [house.one, house.two, world.author, world.contributor])
    expect(await readings(database, who, request)).toEqual([
      { person_id: house.one.person_id, reason: 'To ask what the seal said' },
    ])
  for (const who of [house.secretary, house.head, house.operator, world.colleague, world.stranger])
    expect(await readings(database, who, request)).toEqual([])
  const readOnly = database.read(house.one, (db) =>
    sql`select * from portal.read_brokerage_origin(${request}, 'To look without a trace')`.execute(db),
  )
  await expect(readOnly).rejects.toThrow('read-only')
})

test('a request that is not answered in time lapses, with the text, and is released by nobody any more', async ({
  copy,
  database,
  world,
  house,
}) => {
  const late = await brokeredDraft(database, world)
  await administer(copy.url, `update portal.brokerage set answer_by = now() - interval '1 second' where id = $1`, [
    late.request,
  ])
  await expect(database.write(house.one, (db) => release(db, late.copy))).rejects.toThrow('brokerage_over')
  const { rows } = await administer(copy.url, 'select portal.lapse_brokerages() as lapsed')
  expect(rows).toEqual([{ lapsed: 1 }])
  const left = await administer(copy.url, 'select count(*)::int as left from portal.bulletin where id = $1', [
    late.copy,
  ])
  expect(left.rows).toEqual([{ left: 0 }])
  const state = await database.read(world.author, (db) =>
    db.selectFrom('brokerage').select(['state', 'bulletin_id']).where('id', '=', late.request).execute(),
  )
  expect(state).toEqual([{ state: 'lapsed', bulletin_id: null }])
})

test('both sides are told, each in its own house', async ({ copy, database, world, house }) => {
  const { request, draft } = await brokeredDraft(database, world)
  await database.write(house.one, (db) => call(db, 'decline_brokerage', request, 'It names the terminal.'))
  const asked = await brokeredDraft(database, world)
  const { rows } = await administer(
    copy.url,
    `select id from portal.outbox where kind like 'brokerage.%' and expanded_at is null`,
  )
  for (const { id } of rows) await administer(copy.url, 'select portal.expand_event($1)', [id])
  const told = await administer(
    copy.url,
    `select kind, person_id, bulletin_id from portal.notice where bulletin_id = any ($1) and kind like 'brokerage.%' order by kind, person_id`,
    [[draft, asked.copy]],
  )
  const brokers = [house.one.person_id, house.two.person_id].sort()
  expect(told.rows).toEqual([
    { kind: 'brokerage.answered', person_id: world.author.person_id, bulletin_id: draft },
    ...brokers.map((person_id) => ({ kind: 'brokerage.asked', person_id, bulletin_id: asked.copy })),
  ])
})

test('a revision of it stays with its brokers', async ({ database, world, house }) => {
  const { copy } = await brokeredDraft(database, world, [marked(world)['TLP:AMBER']])
  await database.write(house.one, (db) => release(db, copy))
  const reference = await database.write(house.two, (db) => call(db, 'begin_revision', copy, 'BW-0000-RVSD'))
  const found = (who: Member) =>
    database.read(who, (db) =>
      db.selectFrom('bulletin').select('brokered').where('reference', '=', String(reference)).execute(),
    )
  for (const who of [house.one, house.two]) expect(await found(who)).toEqual([{ brokered: true }])
  for (const who of [house.secretary, house.editor, house.head]) expect(await found(who)).toEqual([])
})

async function truly(answer: Promise<unknown>) {
  return (await answer) === true ? [true] : []
}

function readings(database: Database, who: Member, request: string) {
  return database.read(who, (db) =>
    db.selectFrom('brokerage_reading').select(['person_id', 'reason']).where('brokerage_id', '=', request).execute(),
  )
}

/** All rows of all tables that name a bulletin, as one text, but for the origin. */
async function everythingOf(url: string, id: string) {
  const { rows } = await administer(
    url,
    `select table_name as name from information_schema.columns
     where table_schema = 'portal' and column_name = 'bulletin_id' union select 'bulletin'`,
  )
  const texts: string[] = []
  for (const { name } of rows) {
    const key = name === 'bulletin' ? 'id' : 'bulletin_id'
    const found = await administer(
      url,
      `select to_jsonb(t)::text as row from portal."${name}" as t where ${key} = $1`,
      [id],
    )
    texts.push(...found.rows.map(({ row }) => row))
  }
  return texts.join('\n')
}
