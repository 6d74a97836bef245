import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Database } from './database.server.ts'
import { announce, type Layer, marked, publish } from './testing/bulletins.ts'
import { answer, respond } from './testing/responses.ts'
import { administer } from './testing/server.ts'
import { type Member, plantOrganisation, plantPerson, test, type World } from './testing/world.ts'

test('no count below three can be worked out from what is said, and nobody’s answer from a count', async ({ copy }) => {
  const { rows } = await administer(
    copy.url,
    `with cell as (select generate_series(0, 6) as n),
     vector as (select array[a.n, b.n, c.n, d.n] as counts, a.n + b.n + c.n + d.n as total
                from cell as a, cell as b, cell as c, cell as d),
     said as (select counts, total, portal.disclosed(counts) as said from vector),
     each as (select total, said, place, said[place] is null as silent, min(counts[place]) as least, max(counts[place]) as most,
                bool_or(said[place] <> counts[place]) as wrong, count(*) as worlds
              from said cross join generate_series(1, 4) as place group by total, said, place)
     select count(*)::int as cases,
       count(*) filter (where not silent and (most < 3 or wrong))::int as small,
       count(*) filter (where silent and least = most and most between 1 and 2)::int as worked_out,
       count(*) filter (where not silent and most = total)::int as everybody
     from each where total > 0`,
  )
  expect(rows[0]?.cases).toBeGreaterThan(500)
  expect(rows[0]).toMatchObject({ small: 0, worked_out: 0, everybody: 0 })
})

test('the rule says what it can', async ({ copy }) => {
  const said = async (...counts: number[]) =>
    (await administer(copy.url, `select portal.disclosed($1) as said`, [counts])).rows[0]?.said
  expect(await said(7, 4, 0, 0)).toEqual([7, 4, null, null])
  expect(await said(7, 4, 1, 2)).toEqual([7, 4, null, null])
  expect(await said(7, 4, 1, 0)).toEqual([7, null, null, null])
  expect(await said(5, 0, 0, 0)).toEqual([null, null, null, null])
  expect(await said(5, 1, 0, 0)).toEqual([null, null, null, null])
  expect(await said(5, 4, 2, 2)).toEqual([5, null, null, null])
  expect(await said(4, 4, 2, 2)).toEqual([null, null, null, null])
})

test('counts move by threes, and what was found is not among them', async ({ copy, database, world }) => {
  const id = await publish(database, world, marked(world)['TLP:GREEN'])
  const desks = await plantDesks(copy.url, 10)
  const outcomes = async () => {
    const { rows } = await database.read(world.author, (db) => sql`select * from outcomes_of(${id})`.execute(db))
    return rows
  }
  const all = ['NEGATIVE', 'NEGATIVE', 'CHECKING', 'HIT', 'NEGATIVE', 'CHECKING', 'CHECKING', 'NEGATIVE', 'NEGATIVE']
  for (const [place, desk] of desks.slice(0, 7).entries())
    await database.write(desk, (db) => answer(db, desk, id, all[place]))
  const six = [
    { answer: 'CHECKING', organisations: 3 },
    { answer: 'NEGATIVE', organisations: 3 },
  ]
  expect(await outcomes()).toEqual(six)
  for (const [place, desk] of desks.slice(7, 9).entries())
    await database.write(desk, (db) => answer(db, desk, id, all[place + 7]))
  expect(await outcomes()).toEqual(six)
  const last = desks.at(-1) as Member
  await database.write(last, (db) => answer(db, last, id, 'NEGATIVE'))
  expect(await outcomes()).toEqual([six[0], { answer: 'NEGATIVE', organisations: 6 }])
})

test('the originator learns what became of it', async ({ copy, database, world }) => {
  const id = await publish(database, world, marked(world)['TLP:AMBER'])
  await respond(database, world, id)
  await administer(
    copy.url,
    `with named as (
       insert into portal.indicator (organisation_id, bulletin_id, position, type, raw, value, outcome)
       values ($1, $2, 1, 'seal', 'AB 1', 'AB1', 'ok') returning id)
     insert into portal.sighting (indicator_id, organisation_id, kind, seen_on) select id, $3, 'seen', now() from named`,
    [world.author.organisation_id, id, world.named.organisation_id],
  )
  const { organisation_id, person_id } = world.grouped
  await database.write(world.grouped, (db) =>
    db.insertInto('read_record').values({ organisation_id, person_id, bulletin_id: id, position: 1 }).execute(),
  )
  const { rows } = await database.read(world.author, (db) => sql`select * from impact_of(${id})`.execute(db))
  const once = { acknowledged: 1, conversations: 1, questions: 1, sightings: 1, thanks: 1 }
  expect(rows).toEqual([{ ...once, told: 1, opened: 2 }])
})

test('who was told and has not answered is named, unless the name would tell who is in a secret group', async ({
  copy,
  database,
  world,
}) => {
  const secret = await plantSecretGroup(copy.url, world)
  await administer(copy.url, `update portal.organisation set listed = true`)
  const toldBy = async (who: Member, ...layers: Layer[]) => {
    const id = await publish(database, world, ...layers)
    await announce(database, world, copy.url, id)
    await database.write(who, (db) => answer(db, who, id))
    return { id, ...(await told(database, world.author, id)) }
  }
  const open = await toldBy(world.grouped, { tlp: 1, to: [2] })
  expect(open.named).toEqual(
    expect.arrayContaining([
      ['Grouped', true],
      ['Named', false],
      ['Excluded', false],
    ]),
  )
  expect(open.unnamed).toEqual([])
  expect(open.impact).toBeGreaterThanOrEqual(4)

  const named = await toldBy(world.grouped, { tlp: 1, to: [secret, world.named.organisation_circle] })
  expect(named.named).toEqual([
    ['Grouped', true],
    ['Named', false],
  ])
  expect(named.unnamed).toEqual([false])

  // who is missing would be the members of the group: nobody is listed who has not answered
  const without = await toldBy(world.named, { tlp: 1, to: [2], not: [secret] })
  expect(without.named).toEqual([['Named', true]])
  expect(without.unnamed).toEqual([])
  expect(without.impact).toBeNull()
})

async function told(database: Database, who: Member, id: string) {
  return database.read(who, async (db) => {
    const { rows } = await sql<{ organisation_name: string | null; answered: boolean }>`
      select organisation_name, answered from answers_of(${id})`.execute(db)
    const impact = await sql<{ told: number | null }>`select told from impact_of(${id})`.execute(db)
    return {
      named: rows.flatMap(({ organisation_name, answered }) =>
        organisation_name ? [[organisation_name, answered]] : [],
      ),
      unnamed: rows.flatMap(({ organisation_name, answered }) => (organisation_name ? [] : [answered])),
      impact: impact.rows[0]?.told,
    }
  })
}

/** A group of the secretariat's with Grouped and Excluded in it, whose members are nobody's to know. */
async function plantSecretGroup(url: string, { observer, grouped, excluded }: World): Promise<number> {
  const { rows } = await administer(
    url,
    `insert into portal."group" (organisation_id, name, circle_id, membership_confidential)
     values ($1, 'Confidential', portal.new_circle('group'), true) returning id, circle_id`,
    [observer.organisation_id],
  )
  for (const { organisation_id } of [grouped, excluded])
    await administer(url, `insert into portal.group_member (group_id, organisation_id) values ($1, $2)`, [
      rows[0]?.id,
      organisation_id,
    ])
  return rows[0]?.circle_id
}

async function plantDesks(url: string, count: number) {
  const desks: Member[] = []
  for (let each = 0; each < count; each++) {
    const organisation_id = await plantOrganisation(url, `Desk ${each}`)
    const person_id = await plantPerson(url, `desk-${each}`, organisation_id, 'duty_desk')
    desks.push({ organisation_id, person_id } as Member)
  }
  return desks
}
