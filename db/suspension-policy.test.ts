import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { announce, marked, publish, release, succeeds, traces, writeDraft } from './testing/bulletins.ts'
import { everything } from './testing/everything.ts'
import { asked, law } from './testing/law.ts'
import { touched } from './testing/practice-board.ts'
import { openRaw } from './testing/raw.ts'
import { plantSecretariat } from './testing/secretariat.ts'
import { administer } from './testing/server.ts'
import { resume, suspend } from './testing/suspensions.ts'
import { test as base, type Member, plantOrganisation, plantPerson, type World } from './testing/world.ts'

type Houses = { secretary: Member; head: Member; operator: Member; pretender: Member; kept_out: Member }
type Reader = (keyof World & string) | Exclude<keyof Houses, 'kept_out'>

const test = base.extend<{ houses: Houses }>({
  houses: [
    async ({ copy, database, world }, use) => {
      const { one: secretary, head, operator } = await plantSecretariat(copy.url)
      const { organisation_id } = world.stranger
      const pretender = {
        organisation_id,
        person_id: await plantPerson(copy.url, 'pretender', organisation_id, 'secretariat'),
      }
      const house = await plantOrganisation(copy.url, 'Kept out')
      const kept_out = {
        organisation_id: house,
        person_id: await plantPerson(copy.url, 'out', house, 'administrator,reader'),
      }
      await database.write(secretary, (db) => suspend(db, house))
      await use({ secretary, head, operator, pretender: pretender as Member, kept_out: kept_out as Member })
    },
    { scope: 'file' },
  ],
})

type Deed = (db: Db, world: World, houses: Houses) => Promise<unknown[]>
const rows = async (statement: ReturnType<typeof sql>, db: Db) => (await statement.execute(db)).rows

const deeds: Record<string, Deed> = {
  'lists organisations': (db) => rows(sql`select name from portal.list_standings('', null, null, null, null, 50)`, db),
  'looks at one': (db, { author }) => rows(sql`select name from portal.standing_of(${author.organisation_id})`, db),
  'reads why one is kept out': (db) => rows(sql`select reason from suspension`, db),
  'suspends Originator': (db, { author }) => suspend(db, author.organisation_id),
  'suspends a house that is absent': (db) => suspend(db, crypto.randomUUID()),
  'lets the one kept out in again': (db, _, { kept_out }) => resume(db, kept_out.organisation_id),
  'writes a suspension past all rules': (db, { author }) =>
    touched(
      sql`insert into suspension (organisation_id, reason, suspended_by) values (${author.organisation_id}, 'x', ${author.person_id})`,
      db,
    ),
  'rewrites why': (db) => touched(sql`update suspension set reason = 'x'`, db),
  'forgets that it was': (db) => touched(sql`delete from suspension`, db),
  'sets a standing past all rules': (db) => touched(sql`update organisation set status = 'active'`, db),
  'does it in the name of whoever runs the portal': (db, { author }) =>
    rows(sql`select * from portal.keep_out(${author.organisation_id}, 'x', null, ${author.person_id}, null)`, db),
  'lets in, in that name': (db, { author }, { kept_out }) =>
    rows(sql`select * from portal.let_in(${kept_out.organisation_id}, 'x', null, ${author.person_id}, null)`, db),
  'lists all in that name': (db) => rows(sql`select * from portal.standings()`, db),
}

describe('of organisations and their standing, who', () => {
  test.for(
    law<Reader>(`
                                                    secretary  head  operator  pretender  administrator  author  stranger  observer  visitor
    lists organisations                             yes        -     -         -          -              -       -         -         -
    looks at one                                    yes        -     -         -          -              -       -         -         -
    reads why one is kept out                       yes        -     -         -          -              -       -         -         -
    suspends Originator                             yes        -     -         -          -              -       -         -         -
    suspends a house that is absent                 -          -     -         -          -              -       -         -         -
    lets the one kept out in again                  yes        -     -         -          -              -       -         -         -
    writes a suspension past all rules              -          -     -         -          -              -       -         -         -
    rewrites why                                    -          -     -         -          -              -       -         -         -
    forgets that it was                             -          -     -         -          -              -       -         -         -
    sets a standing past all rules                  -          -     -         -          -              -       -         -         -
    does it in the name of whoever runs the portal  -          -     -         -          -              -       -         -         -
    lets in, in that name                           -          -     -         -          -              -       -         -         -
    lists all in that name                          -          -     -         -          -              -       -         -         -
    `),
  )('$name', async (line, { database, world, houses }) => {
    const may = (reader: Reader) => {
      const who = { ...world, ...houses }[reader] as Member | null
      return succeeds(database, who, (db) => (deeds[line.name] as Deed)(db, world, houses))
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('whoever belongs to a house that is kept out is nobody, reads what nobody reads, and is told why, he alone', async ({
  database,
  world,
  houses: { kept_out, secretary },
}) => {
  const nobody = { organisation_id: crypto.randomUUID(), person_id: crypto.randomUUID() } as Member
  expect(await database.read(kept_out, async (_, speaker) => speaker)).toBeNull()
  expect(await everything(database, kept_out)).toEqual(await everything(database, nobody))
  const told = (who: Member | null) =>
    database.read(
      who,
      async (db) => (await sql<{ is: boolean }>`select portal.is_suspended() as is`.execute(db)).rows[0]?.is,
    )
  expect(await told(kept_out)).toBe(true)
  for (const who of [nobody, null, world.author, secretary, { ...kept_out, person_id: world.author.person_id }])
    expect(await told(who)).toBe(false)
})

test('what waits is not sent, nothing new comes, others read as before; and back in, it reads again without a flood', async ({
  copy,
  database,
  world,
  houses: { secretary },
}) => {
  const { person, author, named } = world
  const house = person.organisation_id
  const former = await publish(database, world, marked(world)['TLP:AMBER'])
  const event = await announce(database, world, copy.url, former)
  const own = await publishAs(database, named)
  const states = async () =>
    (
      await administer(copy.url, `select distinct state from portal.delivery where organisation_id = $1`, [house])
    ).rows.map(({ state }) => state)
  expect(await states()).toEqual(['waiting'])
  const readable = () => database.read(person, (db) => traces(db, former, event))
  const before = await readable()
  expect(before.header).toBe(1)

  await database.write(secretary, (db) => suspend(db, house))
  expect(await states()).toEqual(['withheld'])
  expect(Object.values(await readable()).every((count) => count === 0)).toBe(true)
  expect(
    await database.read(author, (db) => db.selectFrom('bulletin').select('id').where('id', '=', own).execute()),
  ).toHaveLength(1)

  const later = await publish(database, world, marked(world)['TLP:AMBER'])
  const told = await announce(database, world, copy.url, later)
  const count = async (table: string) =>
    (
      await administer(copy.url, `select from portal.${table} where event_id = $1 and organisation_id = $2`, [
        told,
        house,
      ])
    ).rowCount
  expect([await count('notice'), await count('delivery')]).toEqual([0, 0])
  expect(
    (await administer(copy.url, `select from portal.notice where event_id = $1`, [told])).rowCount,
  ).toBeGreaterThan(0)

  // planned a moment before the suspension, by somebody who did not see it
  await administer(
    copy.url,
    `update portal.delivery set state = 'waiting', next_at = now() where event_id = $1 and organisation_id = $2`,
    [event, house],
  )
  const worker = await openRaw(copy.worker)
  await worker.ask(
    `update portal.delivery set state = 'sending', lease_until = now() + interval '1 minute' where event_id = '${event}' and organisation_id = '${house}'`,
  )
  await worker.close()
  expect(await states()).toEqual(['withheld'])

  await administer(
    copy.url,
    `update portal.delivery set state = 'waiting' where event_id = $1 and organisation_id = $2`,
    [event, house],
  )
  await database.write(secretary, (db) => resume(db, house))
  expect(await states()).toEqual(['withheld'])
  expect(await readable()).toEqual(before)
  const next = await announce(database, world, copy.url, await publish(database, world, marked(world)['TLP:AMBER']))
  expect(
    (
      await administer(copy.url, `select from portal.delivery where event_id = $1 and organisation_id = $2`, [
        next,
        house,
      ])
    ).rowCount,
  ).toBe(2)
})

async function publishAs(database: Database, who: Member) {
  return database.write(who, async (db) => {
    await sql`update organisation set two_person_release = false`.execute(db)
    const id = await writeDraft(db, who, { layers: [{ tlp: 1, to: [2] }] })
    expect(await release(db, id)).toBe(true)
    return id
  })
}

test('of two at once one counts, what changed meanwhile is not overwritten, and the secretariat stays', async ({
  copy,
  database,
  world,
  houses: { secretary, kept_out },
}) => {
  const house = world.observer.organisation_id
  const both = await Promise.allSettled(
    [0, 0].map((seen) => database.write(secretary, (db) => suspend(db, house, seen))),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await expect(database.write(secretary, (db) => suspend(db, house, 1))).rejects.toThrow('standing_changed')
  await expect(database.write(secretary, (db) => resume(db, house, 0))).rejects.toThrow('standing_changed')
  await database.write(secretary, (db) => resume(db, house, 1))
  await expect(database.write(secretary, (db) => suspend(db, house, 0))).rejects.toThrow('standing_changed')
  await expect(database.write(secretary, (db) => suspend(db, secretary.organisation_id))).rejects.toThrow(
    'secretariat_stays',
  )
  await expect(
    administer(copy.url, `update portal.organisation set status = 'suspended' where id = $1`, [
      secretary.organisation_id,
    ]),
  ).rejects.toThrow('organisation_secretariat_stays')
  const { rows: written } = await administer(
    copy.url,
    `select organisation_id, deed from portal.audit_entry where subject = $1 order by at, organisation_id = subject desc`,
    [house],
  )
  const chains = [house, secretary.organisation_id]
  expect(written).toEqual([
    ...chains.map((organisation_id) => ({ organisation_id, deed: 'organisation.suspended' })),
    ...chains.map((organisation_id) => ({ organisation_id, deed: 'organisation.resumed' })),
  ])
  const { rows: told } = await administer(copy.url, `select email from portal.person where id = $1`, [
    kept_out.person_id,
  ])
  const undo = new Error('undo')
  const answer = database.write(secretary, async (db) => {
    expect(await resume(db, kept_out.organisation_id)).toMatchObject([
      { organisation: 'Kept out', email: told[0]?.email },
    ])
    throw undo
  })
  await expect(answer).rejects.toBe(undo)
})

test('a release that a suspension overtakes does not happen, and one that was first neither waits for it nor undoes it', async ({
  database,
  world,
  houses: { secretary },
}) => {
  const { excluded } = world
  const house = excluded.organisation_id
  const overtaken = await database.write(excluded, async (db) => {
    await sql`update organisation set two_person_release = false`.execute(db)
    return writeDraft(db, excluded, { layers: [{ tlp: 1, to: [2] }] })
  })
  const outcome = await database
    .write(excluded, async (db) => {
      await database.write(secretary, (other) => suspend(other, house))
      return release(db, overtaken)
    })
    .catch(({ code }) => code)
  expect([false, '42501']).toContain(outcome)
  await database.write(secretary, (db) => resume(db, house, 1))
  const state = (id: string) =>
    database.read(excluded, (db) => db.selectFrom('bulletin').select('state').where('id', '=', id).executeTakeFirst())
  expect(await state(overtaken)).toEqual({ state: 'draft' })

  await database.write(excluded, async (db) => {
    expect(await release(db, overtaken)).toBe(true)
    await database.write(secretary, (other) => suspend(other, house, 2))
  })
  await database.write(secretary, (db) => resume(db, house, 3))
  expect(await state(overtaken)).toEqual({ state: 'released' })
})

test('sign-in knows who is kept out, and no session outlives the time of it', async ({
  copy,
  database,
  world,
  houses,
}) => {
  const { low, stranger } = world
  for (const { organisation_id, person_id } of [low, stranger])
    await administer(
      copy.url,
      `insert into auth.session ("userId", token, "expiresAt", "activeOrganizationId") values ($1, $2, now() + interval '1 hour', $3)`,
      [person_id, crypto.randomUUID(), organisation_id],
    )
  const seen = async () => {
    const { rows: active } = await administer(copy.url, `select active from auth.organization where id = $1`, [
      low.organisation_id,
    ])
    const { rows: sessions } = await administer(copy.url, `select "activeOrganizationId" as house from auth.session`)
    return { active: active[0]?.active, sessions: sessions.map(({ house }) => house) }
  }
  const both = [low.organisation_id, stranger.organisation_id]
  await database.write(houses.secretary, (db) => suspend(db, low.organisation_id))
  expect(await seen()).toEqual({ active: false, sessions: both })
  await database.write(houses.secretary, (db) => resume(db, low.organisation_id))
  expect(await seen()).toEqual({ active: true, sessions: [stranger.organisation_id] })
})
