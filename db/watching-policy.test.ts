import { type InsertResult, sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { marked, publish, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { expectBox, expectCall, follow, keepList, plantWatching, watch } from './testing/watching.ts'
import { type Member, plantPerson, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Deed = (db: Db, who: Member, world: World) => Promise<unknown[]>

const soon = new Date(Date.now() + 86_400_000)

/** Without RETURNING: the policy of reading has no say. */
async function inserted(insert: { executeTakeFirstOrThrow(): Promise<InsertResult> }) {
  const { numInsertedOrUpdatedRows = 0n } = await insert.executeTakeFirstOrThrow()
  return Array.from({ length: Number(numInsertedOrUpdatedRows) })
}

/** Statements that name no column are held back by the policies of writing alone. */
async function touched(db: Db, statement: string) {
  const { numAffectedRows = 0n } = await sql.raw(statement).execute(db)
  return Array.from({ length: Number(numAffectedRows) })
}

const rows = (db: Db, table: string) => sql`select * from ${sql.table(table)}`.execute(db).then((found) => found.rows)

const deeds: Record<string, Deed> = {
  'reads what is watched': (db) => rows(db, 'watched_identifier'),
  'watches something': (db, who) => inserted(watch(db, who, 'MSKU6011672')),
  'watches in a colleague’s name': (db, who, { officer }) =>
    inserted(watch(db, { ...who, person_id: officer.person_id }, 'MSKU6011672')),
  'watches for the originator': (db, { person_id }, { author }) =>
    inserted(watch(db, { organisation_id: author.organisation_id, person_id }, 'MSKU6011672')),
  'takes off what is watched': (db) => touched(db, 'delete from watched_identifier'),
  'knows that a list is kept': (db) => rows(db, 'watch_list'),
  'begins a list': (db, who) => inserted(keepList(db, who)),
  'begins one for the originator': (db, _, { author }) => inserted(keepList(db, author)),
  'knows who follows': (db) => rows(db, 'watch_follower'),
  follows: (db, who) => inserted(follow(db, who)),
  'makes a colleague follow': (db, { organisation_id }, { officer }) =>
    inserted(follow(db, { organisation_id, person_id: officer.person_id })),
  'follows the originator’s list': (db, { person_id }, { author }) =>
    inserted(follow(db, { organisation_id: author.organisation_id, person_id })),
  'makes everybody follow no more': (db) => touched(db, 'update watch_follower set follows = false'),
}

for (const [name, table, expecting] of [
  ['call', 'expected_call', expectCall],
  ['box', 'expected_box', expectBox],
] as const)
  Object.assign(deeds, {
    [`reads which ${name} is expected`]: (db: Db) => rows(db, table),
    [`expects a ${name}`]: (db: Db, who: Member) => inserted(expecting(db, who, soon, 'MSKU6011672')),
    [`expects a ${name} in a colleague’s name`]: (db: Db, who: Member, { officer }: World) =>
      inserted(expecting(db, { ...who, person_id: officer.person_id }, soon, 'MSKU6011672')),
    [`expects a ${name} for the originator`]: (db: Db, { person_id }: Member, { author }: World) =>
      inserted(expecting(db, { organisation_id: author.organisation_id, person_id }, soon, 'MSKU6011672')),
    [`says anew when a ${name} comes`]: (db: Db, { person_id }: Member) =>
      touched(db, `update ${table} set eta = now(), person_id = '${person_id}'`),
    [`says it in a colleague’s name, of a ${name}`]: (db: Db, _: Member, { officer }: World) =>
      touched(db, `update ${table} set eta = now(), person_id = '${officer.person_id}'`),
    [`strikes out a ${name}`]: (db: Db) => touched(db, `delete from ${table}`),
  } satisfies Record<string, Deed>)

describe('where the author’s organisation watches and expects one of each, who', () => {
  test.for(
    law<Reader>(`
                                              author  publisher  contributor  colleague  administrator  officer  named  person  stranger  observer  visitor
    reads what is watched                     yes     yes        yes          yes        yes            -        -      -       -         -         -
    watches something                         yes     yes        yes          -          yes            -        yes    yes     yes       -         -
    watches in a colleague’s name             -       -          -            -          -              -        -      -       -         -         -
    watches for the originator                yes     yes        yes          -          yes            -        -      -       -         -         -
    takes off what is watched                 yes     yes        yes          -          yes            -        -      -       -         -         -
    knows that a list is kept                 yes     yes        yes          yes        yes            -        -      -       -         -         -
    begins a list                             -       -          -            -          -              -        yes    yes     yes       -         -
    begins one for the originator             -       -          -            -          -              -        -      -       -         -         -
    knows who follows                         yes     yes        yes          yes        yes            -        -      -       -         -         -
    follows                                   -       yes        yes          yes        yes            -        yes    yes     yes       -         -
    makes a colleague follow                  -       -          -            -          -              -        -      -       -         -         -
    follows the originator’s list             -       yes        yes          yes        yes            -        -      -       -         -         -
    makes everybody follow no more            yes     -          -            -          -              -        -      -       -         -         -
    reads which call is expected              yes     yes        yes          yes        yes            -        -      -       -         -         -
    expects a call                            yes     yes        yes          -          yes            -        yes    yes     yes       -         -
    expects a call in a colleague’s name      -       -          -            -          -              -        -      -       -         -         -
    expects a call for the originator         yes     yes        yes          -          yes            -        -      -       -         -         -
    says anew when a call comes               yes     yes        yes          -          yes            -        -      -       -         -         -
    says it in a colleague’s name, of a call  -       -          -            -          -              -        -      -       -         -         -
    strikes out a call                        yes     yes        yes          -          yes            -        -      -       -         -         -
    reads which box is expected               yes     yes        yes          yes        yes            -        -      -       -         -         -
    expects a box                             yes     yes        yes          -          yes            -        yes    yes     yes       -         -
    expects a box in a colleague’s name       -       -          -            -          -              -        -      -       -         -         -
    expects a box for the originator          yes     yes        yes          -          yes            -        -      -       -         -         -
    says anew when a box comes                yes     yes        yes          -          yes            -        -      -       -         -         -
    says it in a colleague’s name, of a box   -       -          -            -          -              -        -      -       -         -         -
    strikes out a box                         yes     yes        yes          -          yes            -        -      -       -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    await plantOnce(database, world)
    const may = (reader: Reader) => {
      const who = (world[reader] ?? world.author) as Member
      const deed = deeds[line.name] as Deed
      return succeeds(database, world[reader] as Member | null, (db) => deed(db, who, world))
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('nobody whose roles do not work with bulletins follows a list', async ({ copy, database, world }) => {
  const person_id = await plantPerson(copy.url, 'auditor', world.named.organisation_id, 'auditor')
  const auditor = { ...world.named, person_id }
  expect(await succeeds(database, auditor, (db) => inserted(follow(db, auditor)))).toBe(false)
  // who followed and lost the roles since chooses nothing any more
  await administer(copy.url, `insert into portal.watch_follower values ($1, $2, true)`, [
    auditor.organisation_id,
    person_id,
  ])
  const anew = 'update watch_follower set follows = false'
  expect(await succeeds(database, auditor, (db) => touched(db, anew))).toBe(false)
  await administer(copy.url, `delete from portal.watch_follower where person_id = $1`, [person_id])
})

describe('whoever follows', () => {
  test('is the duty desk, unless it says otherwise, and who says so, where a list is kept', async ({ copy, world }) => {
    const { grouped, person, named, stranger } = world
    const keeping = `insert into portal.watch_list (organisation_id) values ($1) on conflict do nothing`
    for (const { organisation_id } of [named, stranger]) await administer(copy.url, keeping, [organisation_id])
    expect(await followers(copy.url)).toEqual(
      [world.author, person, stranger].map(({ person_id }) => person_id).toSorted(),
    )
    const choose = `insert into portal.watch_follower (organisation_id, person_id, follows) values ($1, $2, $3)`
    await administer(copy.url, choose, [person.organisation_id, person.person_id, false])
    await administer(copy.url, choose, [named.organisation_id, named.person_id, true])
    // a desk without a list is not gone through
    expect(await followers(copy.url)).not.toContain(grouped.person_id)
    expect(await followers(copy.url)).toEqual(
      [world.author, named, stranger].map(({ person_id }) => person_id).toSorted(),
    )
  })

  test('is told of what he reads, once, and not of own deeds', async ({ copy, database, world }) => {
    const tell = (who: Member, event: string, place = 1) =>
      database.write(who, async (db) => {
        const { rows } = await sql<{
          told: boolean
        }>`select tell_watcher(${event}, ${place}::smallint) as told`.execute(db)
        return rows[0]?.told
      })
    const event = await released(copy.url, database, world, marked(world)['TLP:AMBER'])
    expect(await tell(world.grouped, event)).toBe(true)
    expect(await tell(world.grouped, event)).toBe(false)
    expect(await tell(world.grouped, event, 2)).toBe(false)
    for (const who of [world.stranger, world.excluded, world.low, world.publisher])
      expect(await tell(who, event)).toBe(false)
    expect(await tell(world.grouped, crypto.randomUUID())).toBe(false)
    const own = await database.read(world.grouped, (db) =>
      sql`select kind, urgent, position from notice where event_id = ${event}`.execute(db),
    )
    expect(own.rows).toEqual([{ kind: 'watch.hit', urgent: true, position: 1 }])
  })

  test('does not keep a notice of a layer that is out of reach', async ({ copy, database, world }) => {
    const below = { tlp: 2, to: [world.group.circle] }
    const event = await released(copy.url, database, world, { tlp: 1, to: [2] }, below)
    await database.write(world.grouped, (db) => sql`select tell_watcher(${event}, 2::smallint)`.execute(db))
    const notices = () =>
      database.read(world.grouped, (db) => sql`select from notice where event_id = ${event}`.execute(db))
    expect((await notices()).rows).toHaveLength(1)
    await administer(copy.url, `delete from portal.group_member where organisation_id = $1`, [
      world.grouped.organisation_id,
    ])
    expect((await notices()).rows).toHaveLength(0)
    const marking = (db: Db) => touched(db, `update notice set read_at = now()`)
    await administer(copy.url, `delete from portal.notice where person_id = $1 and event_id <> $2`, [
      world.grouped.person_id,
      event,
    ])
    expect(await succeeds(database, world.grouped, marking)).toBe(false)
  })
})

test('the worker drops what is over, reads nothing of it, and marks what was gone through', async ({
  copy,
  database,
  world,
}) => {
  await plantOnce(database, world)
  await administer(copy.url, `update portal.outbox set watched_at = null`)
  const old = new Date(Date.now() - 15 * 86_400_000)
  await database.write(world.named, async (db) => {
    await expectCall(db, world.named, old).execute()
    await expectBox(db, world.named, old).execute()
    await watch(db, world.named, 'TEXU3070079').execute()
  })
  await administer(
    copy.url,
    `update portal.watched_identifier set ends_on = current_date - 15 where value = 'TEXU3070079'`,
  )
  for (const table of ['watched_identifier', 'expected_call', 'expected_box']) {
    await expect(administer(copy.worker, `select from portal.${table}`)).rejects.toThrow(/permission denied/)
    const { rowCount } = await administer(copy.worker, `delete from portal.${table}`)
    expect([table, rowCount]).toEqual([table, 1])
    const { rows: left } = await administer(copy.url, `select from portal.${table}`)
    expect(left.length).toBeGreaterThan(0)
  }
  const { rowCount } = await administer(copy.worker, `update portal.outbox set watched_at = now()`)
  expect(rowCount).toBeGreaterThan(0)
})

async function released(url: string, database: Database, world: World, ...layers: Parameters<typeof publish>[2][]) {
  const id = await publish(database, world, ...layers)
  const { organisation_id, person_id } = world.publisher
  const event = crypto.randomUUID()
  await administer(
    url,
    `insert into portal.outbox (id, organisation_id, person_id, kind, bulletin_id) values ($1, $2, $3, 'bulletin.released', $4)`,
    [event, organisation_id, person_id, id],
  )
  return event
}

async function followers(url: string): Promise<string[]> {
  const { rows } = await administer(url, `select person_id from portal.watch_followers() order by 1`)
  return rows.map(({ person_id }) => person_id)
}

const planted = new WeakSet<World>()

async function plantOnce(database: Database, world: World) {
  if (planted.has(world)) return
  planted.add(world)
  await database.write(world.author, (db) => plantWatching(db, world.author))
}
