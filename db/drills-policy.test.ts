import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { expandAll } from './testing/after-release.ts'
import { randomReference, succeeds } from './testing/bulletins.ts'
import { answers, message, planDrill, sendFirst, template } from './testing/drills.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Planted = { running: string; planned: string; ended: string; bulletin: string }
type Deed = (db: Db, who: Member, planted: Planted, world: World) => Promise<unknown[]>

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)

/** Of three drills of Originator in which Named plays: one that runs, one that is planned, one that is over. */
const deeds: Record<string, Deed> = {
  'knows of one that runs': (db, _who, { running }) =>
    db.selectFrom('drill').select('id').where('id', '=', running).execute(),
  'knows of one that is planned': (db, _who, { planned }) =>
    db.selectFrom('drill').select('id').where('id', '=', planned).execute(),
  'plans one': (db, who, _planted, { author: { organisation_id } }) =>
    inserted(
      db.insertInto('drill').values({ organisation_id, leader_id: who.person_id, starts_at: ago(0), ...template }),
    ),
  'plans one for another to lead': (db, _who, _planted, { author: { organisation_id }, contributor }) =>
    inserted(
      db
        .insertInto('drill')
        .values({ organisation_id, leader_id: contributor.person_id, starts_at: ago(0), ...template }),
    ),
  'writes down what was learned': (db, _who, { ended }) =>
    db.updateTable('drill').set({ lessons: 'Ask twice.' }).where('id', '=', ended).returning('id').execute(),
  'writes it down before the end': (db, _who, { running }) =>
    db.updateTable('drill').set({ lessons: 'Ask twice.' }).where('id', '=', running).returning('id').execute(),
  'calls off what is planned': (db, _who, { planned }) =>
    db.deleteFrom('drill').where('id', '=', planned).returning('id').execute(),
  'calls off what runs': (db, _who, { running }) =>
    db.deleteFrom('drill').where('id', '=', running).returning('id').execute(),
  'knows who plays': (db, who, { running }) =>
    db
      .selectFrom('drill_participant')
      .select('drill_id')
      .where('drill_id', '=', running)
      .where('participant_id', '<>', who.organisation_id)
      .execute(),
  'knows that the own house plays': (db, who, { running }) =>
    db
      .selectFrom('drill_participant')
      .select('drill_id')
      .where('drill_id', '=', running)
      .where('participant_id', '=', who.organisation_id)
      .execute(),
  'knows who will play': (db, _who, { planned }) =>
    db.selectFrom('drill_participant').select('drill_id').where('drill_id', '=', planned).execute(),
  'names who plays': (db, _who, { running }, { author: { organisation_id }, grouped }) =>
    inserted(
      db
        .insertInto('drill_participant')
        .values({ organisation_id, drill_id: running, participant_id: grouped.organisation_id }),
    ),
  'knows what was sent': (db, _who, { running }) =>
    db.selectFrom('drill_message').select('place').where('drill_id', '=', running).where('place', '=', 1).execute(),
  'knows what comes next': (db, _who, { running }) =>
    db.selectFrom('drill_message').select('place').where('drill_id', '=', running).where('place', '=', 2).execute(),
  'writes what is sent': (db, _who, { running }, { author: { organisation_id } }) =>
    inserted(
      db
        .insertInto('drill_message')
        .values({ ...message, organisation_id, drill_id: running, place: 3, due_at: ago(0) }),
    ),
  'sends what comes next': (db, _who, { running, bulletin }) =>
    inserted(
      db
        .updateTable('drill_message')
        .set({ sent_at: ago(0), bulletin_id: bulletin })
        .where('drill_id', '=', running)
        .where('place', '=', 2),
    ),
  'sends again what was sent': (db, _who, { running }) =>
    inserted(
      db
        .updateTable('drill_message')
        .set({ sent_at: ago(0) })
        .where('drill_id', '=', running)
        .where('place', '=', 1),
    ),
  'knows what Named answered': (db, _who, { bulletin }, { named }) =>
    db
      .selectFrom('drill_answer')
      .select('role')
      .where('bulletin_id', '=', bulletin)
      .where('organisation_id', '=', named.organisation_id)
      .execute(),
  'knows what Originator answered': (db, _who, { bulletin }, { author }) =>
    db
      .selectFrom('drill_answer')
      .select('role')
      .where('bulletin_id', '=', bulletin)
      .where('organisation_id', '=', author.organisation_id)
      .execute(),
  'answers as the desk': (db, who, { bulletin }) => answered(db, who, bulletin, 'duty_desk'),
  'answers as a publisher': (db, who, { bulletin }) => answered(db, who, bulletin, 'publisher'),
  'answers for Named': (db, _who, { bulletin }, { named }) => answered(db, named, bulletin, 'publisher'),
  'knows when it was opened': (db, _who, { running }) =>
    sql`select from portal.drill_openings(${running})`.execute(db).then(({ rows }) => rows),
  'ends it': (db, _who, { running }) =>
    sql<{ ended: boolean }>`select portal.end_drill(${running}) as ended`
      .execute(db)
      .then(({ rows }) => rows.filter(({ ended }) => ended)),
}

describe('who', () => {
  test.for(
    law<Reader>(`
                                     author  publisher  contributor  colleague  administrator  officer  named  person  stranger  observer  visitor
    knows of one that runs           yes     yes        yes          yes        yes            -        -      -       -         -         -
    knows of one that is planned     yes     yes        -            -          yes            -        -      -       -         -         -
    plans one                        yes     yes        -            -          -              -        -      -       -         -         -
    plans one for another to lead    -       -          -            -          -              -        -      -       -         -         -
    writes down what was learned     yes     yes        yes          -          -              -        -      -       -         -         -
    writes it down before the end    -       -          -            -          -              -        -      -       -         -         -
    calls off what is planned        yes     yes        -            -          -              -        -      -       -         -         -
    calls off what runs              -       -          -            -          -              -        -      -       -         -         -
    knows who plays                  yes     yes        yes          yes        yes            -        -      -       -         -         -
    knows that the own house plays   yes     yes        yes          yes        yes            -        yes    yes     -         -         -
    knows who will play              yes     yes        -            -          yes            -        -      -       -         -         -
    names who plays                  yes     yes        -            -          -              -        -      -       -         -         -
    knows what was sent              yes     yes        yes          yes        yes            -        -      -       -         -         -
    knows what comes next            yes     yes        -            -          -              -        -      -       -         -         -
    writes what is sent              yes     yes        -            -          -              -        -      -       -         -         -
    sends what comes next            yes     yes        -            -          -              -        -      -       -         -         -
    sends again what was sent        -       -          -            -          -              -        -      -       -         -         -
    knows what Named answered        yes     yes        yes          yes        -              -        yes    yes     -         -         -
    knows what Originator answered   yes     yes        yes          yes        -              -        -      -       -         -         -
    answers as the desk              -       -          -            -          -              -        -      yes     -         -         -
    answers as a publisher           yes     yes        -            -          -              -        yes    -       -         -         -
    answers for Named                -       -          -            -          -              -        yes    -       -         -         -
    knows when it was opened         yes     yes        yes          yes        -              -        yes    yes     -         -         -
    ends it                          yes     yes        -            -          -              -        -      -       -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const planted = await plant(database, world)
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      const deed = deeds[line.name]
      return succeeds(database, who, (db) => deed?.(db, who ?? nobody(world), planted, world) ?? Promise.resolve([]))
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('what is over is answered by nobody, and nothing more is sent', async ({ database, world }) => {
  const { running, bulletin } = await plant(database, world)
  await database.write(world.author, (db) => sql`select portal.end_drill(${running})`.execute(db))
  expect(await succeeds(database, world.person, (db) => answered(db, world.person, bulletin, 'duty_desk'))).toBe(false)
  expect(
    await succeeds(database, world.author, (db) =>
      inserted(
        db
          .updateTable('drill_message')
          .set({ sent_at: ago(0), bulletin_id: bulletin })
          .where('drill_id', '=', running)
          .where('place', '=', 2),
      ),
    ),
  ).toBe(false)
})

test('a message is told to whoever is on duty where it is played, and to nobody else', async ({
  copy,
  database,
  world,
}) => {
  const { bulletin } = await plant(database, world)
  await expandAll(copy.url)
  const { rows } = await administer(copy.url, `select person_id from portal.notice where bulletin_id = $1`, [bulletin])
  expect(rows.map(({ person_id }) => person_id).sort()).toEqual(
    [world.publisher.person_id, world.person.person_id].sort(),
  )
})

test('a drill cannot be given to others, nor its messages to another drill', async ({ database, world }) => {
  const { ended, running, planned, bulletin } = await plant(database, world)
  const { organisation_id } = world.named
  const moves = (deed: (db: Db) => Promise<unknown[]>) =>
    succeeds(database, world.author, deed).catch((error: { code?: string }) => error.code)
  const refused = [
    await moves(
      (db) => sql`update drill set organisation_id = ${organisation_id} where id = ${ended}`.execute(db) as never,
    ),
    await moves(
      (db) =>
        sql`update drill_message set organisation_id = ${organisation_id} where drill_id = ${running}`.execute(
          db,
        ) as never,
    ),
    await moves((db) => inserted(db.updateTable('drill').set({ ended_at: null }).where('id', '=', ended))),
    await moves((db) => inserted(db.updateTable('bulletin').set({ drill_id: planned }).where('id', '=', bulletin))),
  ]
  expect(refused).toEqual([false, false, false, false])
})

test('what belongs to a drill is an exercise of the type DRILL, and stays one', async ({ database, world }) => {
  const { author } = world
  const { running } = await plant(database, world)
  const begun = (type: string) =>
    succeeds(database, author, (db) =>
      inserted(
        db.insertInto('bulletin').values({
          organisation_id: author.organisation_id,
          author_id: author.person_id,
          drill_id: running,
          reference: randomReference(),
          type,
          exercise: true,
        }),
      ),
    )
  expect([await begun('DRILL'), await begun('ALERT')]).toEqual([true, false])
  const turned = succeeds(database, author, async (db) => {
    const { id } = await db
      .insertInto('bulletin')
      .values({
        organisation_id: author.organisation_id,
        author_id: author.person_id,
        drill_id: running,
        reference: randomReference(),
        type: 'DRILL',
        exercise: true,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return inserted(db.updateTable('bulletin').set({ type: 'ALERT' }).where('id', '=', id))
  })
  expect(await turned).toBe(false)
})

test('who wrote nothing of it finds no opening but the own', async ({ database, world }) => {
  const { running } = await plant(database, world)
  const houses = (who: Member | null) =>
    database.read(who, async (db) => {
      const { rows } = await sql<{ organisation_id: string }>`
        select organisation_id from portal.drill_openings(${running}) order by 1`.execute(db)
      return rows.map(({ organisation_id }) => organisation_id)
    })
  const { author, named, stranger } = world
  expect(await houses(author)).toEqual([author.organisation_id, named.organisation_id].sort())
  expect(await houses(named)).toEqual([named.organisation_id])
  expect([await houses(stranger), await houses(null)]).toEqual([[], []])
})

test('the worker knows what is due and in whose name, ends what was left open, and forgets after 24 months', async ({
  copy,
  database,
  world,
}) => {
  const { running, planned, ended, bulletin } = await plant(database, world)
  const due = async () =>
    (
      await administer(copy.url, `select drill_id, person_id from portal.due_drills() where drill_id = any ($1)`, [
        [running, planned, ended],
      ])
    ).rows
  expect(await due()).toEqual([{ drill_id: running, person_id: world.author.person_id }])
  const standing = async (id: string) =>
    (await administer(copy.url, `select ended_at is null as open from portal.drill where id = $1`, [id])).rows[0]
  const lapse = () => administer(copy.url, `select portal.lapse_drills()`)
  const age = (days: number) =>
    administer(
      copy.url,
      `with moved as (update portal.drill set starts_at = now() - $2 * interval '1 day' where id = $1)
       update portal.drill_message set due_at = now() - $2 * interval '1 day', sent_at = case when sent_at is not null then now() - $2 * interval '1 day' end where drill_id = $1`,
      [running, days],
    )
  await age(0.9)
  await lapse()
  expect(await standing(running)).toEqual({ open: true })
  await age(1.1)
  await lapse()
  expect([await standing(running), await standing(planned)]).toEqual([{ open: false }, { open: true }])
  expect(await due()).toEqual([])

  const forget = () => administer(copy.url, `select portal.forget_drills()`)
  const over = (age: string) =>
    administer(
      copy.url,
      `update portal.drill set starts_at = now() - interval '3 years', ended_at = now() - $2::interval where id = $1`,
      [running, age],
    )
  await over('23 months 27 days')
  await forget()
  expect(await standing(running)).toEqual({ open: false })
  await over('24 months 1 day')
  await forget()
  expect(await standing(running)).toBeUndefined()
  const { rows } = await administer(
    copy.url,
    `select (select count(*) from portal.bulletin where id = $1)::int as bulletins, (select count(*) from portal.drill_answer where bulletin_id = $1)::int as answers`,
    [bulletin],
  )
  expect(rows).toEqual([{ bulletins: 0, answers: 0 }])
})

type Statement = {
  executeTakeFirst: () => Promise<
    { numInsertedOrUpdatedRows?: bigint | undefined; numUpdatedRows?: bigint } | undefined
  >
}

/** Without an answer, which the policy of reading would hold back. */
async function inserted(statement: Statement) {
  const done = await statement.executeTakeFirst()
  return Array.from({ length: Number(done?.numInsertedOrUpdatedRows ?? done?.numUpdatedRows ?? 0) })
}

async function answered(db: Db, who: Member, bulletin: string, role: string) {
  await answers(db, who, bulletin, role)
  return [role]
}

/** Somebody of nowhere, for what a visitor tries. */
function nobody({ stranger }: World): Member {
  return stranger
}

async function plant(database: Parameters<typeof succeeds>[0], world: World): Promise<Planted> {
  const { author, named, person, colleague, contributor } = world
  const players = [author, named]
  const planted = await database.write(author, async (db) => {
    const running = await planDrill(db, author, players, ago(20))
    const bulletin = await sendFirst(db, author, running, players)
    const planned = await planDrill(db, author, players, ago(-60))
    const ended = await planDrill(db, author, players, ago(60))
    await sql`select portal.end_drill(${ended})`.execute(db)
    return { running, bulletin, planned, ended }
  })
  await database.write(named, (db) => answers(db, named, planted.bulletin, 'publisher'))
  await database.write(contributor, (db) => answers(db, contributor, planted.bulletin, 'contributor'))
  for (const who of [author, colleague, person])
    await database.write(who, (db) =>
      db
        .insertInto('read_record')
        .values({
          organisation_id: who.organisation_id,
          person_id: who.person_id,
          bulletin_id: planted.bulletin,
          position: 1,
        })
        .execute(),
    )
  return planted
}
