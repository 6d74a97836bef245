import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { expandAll } from './testing/after-release.ts'
import { succeeds } from './testing/bulletins.ts'
import { releaseAtOnce } from './testing/filled-desk.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, plantPerson, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Deed = (db: Db, who: Member, world: World) => Promise<unknown[]>

const shift = { starts_at: '2026-12-01T06:00:00Z', ends_at: '2026-12-01T14:00:00Z' }
const week = { weekday: 1, starts: '06:00', ends: '14:00', time_zone: 'Europe/Brussels' }

/** All about the desk of Originator. */
const deeds: Record<string, Deed> = {
  'reads how the desk works': (db) => db.selectFrom('desk_setting').select('deputy_after').execute(),
  'changes how the desk works': (db) =>
    db.updateTable('desk_setting').set({ listed: true }).returning('listed').execute(),
  'settles how the desk works': async (db, _who, { author: { organisation_id } }) => {
    return db
      .insertInto('desk_setting')
      .values({ organisation_id })
      .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet({ listed: true }))
      .returning('listed')
      .execute()
  },
  'reads the week': (db) => db.selectFrom('duty_week').select('id').execute(),
  'plans the week': (db, _who, { author: { organisation_id, person_id } }) =>
    db
      .insertInto('duty_week')
      .values({ organisation_id, person_id, ...week })
      .returning('id')
      .execute(),
  'ends the week': (db) => db.deleteFrom('duty_week').returning('id').execute(),
  'reads the shifts': (db) => db.selectFrom('duty_shift').select('id').execute(),
  'plans a shift': (db, _who, { author: { organisation_id, person_id } }) =>
    db
      .insertInto('duty_shift')
      .values({ organisation_id, person_id, ...shift })
      .returning('id')
      .execute(),
  'ends a shift': (db) =>
    db
      .updateTable('duty_shift')
      .set({ ends_at: '2026-12-01T15:00:00Z' })
      .where('week_id', 'is', null)
      .returning('id')
      .execute(),
  'takes a shift back': (db) => db.deleteFrom('duty_shift').returning('id').execute(),
  'reads the notes': (db) => db.selectFrom('handover').select('id').execute(),
  'leaves a note': (db, who, { author: { organisation_id } }) =>
    db
      .insertInto('handover')
      .values({ organisation_id, person_id: who.person_id, body: 'Gate 3 stays shut.' })
      .returning('id')
      .execute(),
  'leaves a note in another’s name': (db, _who, { author: { organisation_id, person_id } }) =>
    db
      .insertInto('handover')
      .values({ organisation_id, person_id, body: 'Gate 3 stays shut.' })
      .returning('id')
      .execute(),
}

describe('who', () => {
  test.for(
    law<Reader>(`
                                     administrator  publisher  contributor  colleague  officer  stranger  person  visitor
    reads how the desk works         yes            yes        yes          yes        yes      -         -       -
    changes how the desk works       yes            -          -            -          -        -         -       -
    settles how the desk works       yes            -          -            -          -        -         -       -
    reads the week                   yes            yes        yes          yes        yes      -         -       -
    plans the week                   yes            -          -            -          -        -         -       -
    ends the week                    yes            -          -            -          -        -         -       -
    reads the shifts                 yes            yes        yes          yes        yes      -         -       -
    plans a shift                    yes            -          -            -          -        -         -       -
    ends a shift                     yes            -          -            -          -        -         -       -
    takes a shift back               yes            -          -            -          -        -         -       -
    reads the notes                  yes            yes        -            -          -        -         -       -
    leaves a note                    -              yes        -            -          -        -         -       -
    leaves a note in another’s name  -              -          -            -          -        -         -       -
    `),
  )('$name', async (line, { copy, database, world }) => {
    await plantRota(copy.url, world)
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      return succeeds(database, who, (db) => deeds[line.name]?.(db, who ?? world.author, world) as Promise<unknown[]>)
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('how a desk works is settled first by whoever keeps it, and by nobody elsewhere', async ({
  copy,
  database,
  world: { administrator, publisher, contributor, stranger },
}) => {
  const { organisation_id } = administrator
  await administer(copy.url, `delete from portal.desk_setting where organisation_id = $1`, [organisation_id])
  const settles = (who: Member) =>
    succeeds(database, who, async (db) => {
      // without an answer, which the policy of reading would hold back
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('desk_setting')
        .values({ organisation_id })
        .executeTakeFirst()
      return Array.from({ length: Number(numInsertedOrUpdatedRows) })
    })
  const may = await Promise.all([administrator, publisher, contributor, stranger].map(settles))
  expect(may).toEqual([true, false, false, false])
})

test('a desk is kept for the own organisation, and moved to no other', async ({ copy, database, world }) => {
  await plantRota(copy.url, world)
  const { organisation_id } = world.stranger
  const moves = (table: 'desk_setting' | 'duty_shift') =>
    succeeds(database, world.administrator, (db) =>
      db.updateTable(table).set({ organisation_id }).returning('organisation_id').execute(),
    )
  expect([await moves('desk_setting'), await moves('duty_shift')]).toEqual([false, false])
})

test('an escalation is known to the desk it waits at, to the secretariat at the last step, and to nobody else', async ({
  copy,
  database,
  world,
}) => {
  await administer(copy.url, `update portal.organisation set secretariat = true where id = $1`, [
    world.stranger.organisation_id,
  ])
  const [watch, contributor, head] = [
    world.stranger,
    await seat(copy.url, world.named.organisation_id, 'contributor'),
    await seat(copy.url, world.named.organisation_id, 'administrator,reader'),
  ]
  const clerk = await seat(copy.url, world.stranger.organisation_id, 'contributor,reader')
  const id = await releaseAtOnce(database, world, [
    world.named.organisation_circle,
    world.grouped.organisation_circle,
    world.stranger.organisation_circle,
  ])
  await expandAll(copy.url)
  await expandAll(copy.url)
  const readers = {
    desk: world.person,
    publisher: world.named,
    head,
    contributor,
    other: world.grouped,
    watch,
    clerk,
    author: world.author,
  }
  const known = async () => {
    const seen: Record<string, number[]> = {}
    for (const [name, who] of Object.entries(readers))
      seen[name] = await database.read(who, async (db) => {
        const rows = await db.selectFrom('escalation').select('organisation_id').where('bulletin_id', '=', id).execute()
        const calls = await db.selectFrom('escalation_call').select('organisation_id').execute()
        return [
          rows.filter(({ organisation_id }) => organisation_id === world.named.organisation_id).length,
          calls.filter(({ organisation_id }) => organisation_id === world.named.organisation_id).length,
        ]
      })
    return seen
  }
  const early = {
    desk: [1, 1],
    publisher: [1, 1],
    head: [1, 1],
    contributor: [0, 0],
    other: [0, 0],
    watch: [0, 0],
    clerk: [0, 0],
    author: [0, 0],
  }
  expect(await known()).toEqual(early)
  await administer(copy.url, `select portal.advance_escalations(now() + interval '61 minutes')`)
  await expandAll(copy.url)
  expect(await known()).toEqual({ ...early, desk: [1, 2], publisher: [1, 2], head: [1, 2], watch: [1, 0] })

  await administer(copy.url, `update portal.bulletin set audience = '{3}' where id = $1`, [id])
  const nothing = Object.fromEntries(Object.keys(early).map((name) => [name, [0, 0]]))
  expect(await known(), 'nor to whoever may not read it any more').toEqual(nothing)
})

test('who is on duty is told to others where the organisation says so', async ({ copy, database, world }) => {
  await plantRota(copy.url, world)
  const { organisation_id, person_id } = world.publisher
  await administer(
    copy.url,
    `insert into portal.duty_shift (organisation_id, person_id, starts_at, ends_at) values ($1, $2, now() - interval '1 hour', now() + interval '1 hour')`,
    [organisation_id, person_id],
  )
  const duty = (who: Member | null) =>
    database.read(who, async (db) => {
      const { rows } = await sql<{
        person_name: string
      }>`select person_name from portal.duty_now(${organisation_id})`.execute(db)
      return rows.map(({ person_name }) => person_name)
    })
  expect([await duty(world.stranger), await duty(world.publisher)]).toEqual([[], []])
  await administer(copy.url, `update portal.desk_setting set listed = true where organisation_id = $1`, [
    organisation_id,
  ])
  expect([await duty(world.stranger), await duty(null)]).toEqual([['publisher'], []])
  await administer(copy.url, `update portal.organisation set listed = false where id = $1`, [organisation_id])
  expect([await duty(world.stranger), await duty(world.publisher)]).toEqual([[], ['publisher']])
})

async function seat(url: string, organisation_id: string, roles: string) {
  return { organisation_id, person_id: await plantPerson(url, roles, organisation_id, roles) } as Member
}

async function plantRota(url: string, { publisher: { organisation_id, person_id } }: World) {
  await administer(url, `delete from portal.duty_shift where organisation_id = $1`, [organisation_id])
  for (const table of ['duty_week', 'handover', 'desk_setting'])
    await administer(url, `delete from portal.${table} where organisation_id = $1`, [organisation_id])
  await administer(url, `insert into portal.desk_setting (organisation_id, deputy_id) values ($1, $2)`, [
    organisation_id,
    person_id,
  ])
  // never today: who is on duty now is the shifts' to say
  await administer(
    url,
    `insert into portal.duty_week (organisation_id, person_id, weekday, starts, ends, time_zone)
     values ($1, $2, 1 + (extract(isodow from now())::int + 2) % 7, '06:00', '14:00', 'Europe/Brussels')`,
    [organisation_id, person_id],
  )
  await administer(
    url,
    `insert into portal.duty_shift (organisation_id, person_id, starts_at, ends_at) values ($1, $2, '2026-12-01T06:00Z', '2026-12-01T14:00Z')`,
    [organisation_id, person_id],
  )
  await administer(url, `insert into portal.handover (organisation_id, person_id, body) values ($1, $2, 'Gate 3')`, [
    organisation_id,
    person_id,
  ])
}
