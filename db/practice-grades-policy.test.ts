import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { type Layer, marked, publish, succeeds, writeDraft } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { endorse, grade, seat, touched, writeAlong } from './testing/practice-board.ts'
import { publishPractice } from './testing/practices.ts'
import { plantSecretariat, type Secretariat } from './testing/secretariat.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Marking = keyof ReturnType<typeof marked>
type Deed = (db: Db, who: Member, id: string) => Promise<unknown[]>

const everybody = [
  'author',
  'publisher',
  'colleague',
  'named',
  'person',
  'grouped',
  'low',
  'excluded',
  'stranger',
] as const
const deeds: Record<string, Deed> = { grades: grade, endorses: endorse }

describe('where everybody sits on the board, who', () => {
  test.for(
    law<Reader>(`
                              author  publisher  colleague  named  person  grouped  low  excluded  stranger  observer  visitor
    grades TLP:CLEAR          -       -          -          yes    yes     yes      yes  yes       yes       -         -
    grades TLP:GREEN          -       -          -          yes    yes     yes      yes  -         yes       -         -
    grades TLP:AMBER          -       -          -          yes    yes     yes      -    -         -         -         -
    grades TLP:AMBER+STRICT   -       -          -          yes    yes     -        -    -         -         -         -
    grades TLP:RED            -       -          -          -      yes     -        -    -         -         -         -
    endorses TLP:CLEAR        -       -          -          yes    -       -        -    yes       yes       -         -
    endorses TLP:GREEN        -       -          -          yes    -       -        -    -         yes       -         -
    endorses TLP:AMBER        -       -          -          yes    -       -        -    -         -         -         -
    endorses TLP:AMBER+STRICT  -       -          -          yes    -       -        -    -         -         -         -
    endorses TLP:RED          -       -          -          -      -       -        -    -         -         -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    for (const one of everybody) await seat(copy.url, world[one])
    const [deed = '', marking = ''] = line.name.split(' ')
    const id = await publishPractice(database, world, [marked(world)[marking as Marking]])
    expect(await asked(line, (reader) => succeedsAs(database, world, reader, deeds[deed], id))).toEqual(line.may)
  })
})

const amber = (world: World): Layer => marked(world)['TLP:AMBER']

const attempts: Record<string, Deed> = {
  'grades it': grade,
  'endorses it': endorse,
}

describe('where Named writes along and Grouped and Named sit on the board, who', () => {
  test.for(
    law<Reader>(`
                     author  publisher  named  person  grouped  low  excluded  stranger  visitor
    grades it        -       -          -      -       yes      -    -         -         -
    endorses it      -       -          -      -       -        -    -         -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    await administer(copy.url, 'delete from portal.board_member')
    for (const one of ['named', 'person', 'grouped'] as const) await seat(copy.url, world[one])
    const id = await publishPractice(database, world, [amber(world)])
    await writeAlong(database, world.publisher, world.named, id)
    expect(await asked(line, (reader) => succeedsAs(database, world, reader, attempts[line.name], id))).toEqual(
      line.may,
    )
  })
})

test('a grade is given by nobody whose term is over, for nobody else, under no other name, and to no bulletin', async ({
  copy,
  database,
  world,
}) => {
  const { grouped, person } = world
  const id = await publishPractice(database, world, [amber(world)])
  const may = (deed: (db: Db) => Promise<unknown[]>) => succeeds(database, grouped, deed)
  await seat(copy.url, grouped)
  await seat(copy.url, person)
  const house = { ...grouped, person_id: person.person_id }
  expect(await may((db) => grade(db, grouped, id))).toBe(true)
  expect(await may((db) => grade(db, grouped, id, 'E3', 'grouped'))).toBe(true)
  expect(await may((db) => grade(db, grouped, id, 'E3', 'person'))).toBe(false)
  expect(await may((db) => grade(db, person, id))).toBe(false)
  expect(await may((db) => grade(db, house, id))).toBe(false)
  const bulletin = await publish(database, world, amber(world))
  expect(await may((db) => grade(db, grouped, bulletin))).toBe(false)
  expect(await succeeds(database, world.named, (db) => endorse(db, world.named, bulletin))).toBe(false)
  await seat(copy.url, grouped, 'now()')
  expect(await may((db) => grade(db, grouped, id))).toBe(false)
})

test('nobody grades or praises in one house what another house of his wrote, with or without a name', async ({
  copy,
  database,
  world,
}) => {
  const { stranger, author } = world
  const id = await publishPractice(database, world, [{ tlp: 1, to: [2] }])
  await seat(copy.url, stranger)
  expect(await succeeds(database, stranger, (db) => grade(db, stranger, id))).toBe(true)
  await administer(
    copy.url,
    `insert into auth.member (id, "organizationId", "userId", role, "createdAt") values (gen_random_uuid(), $1, $2, 'reader', now())`,
    [author.organisation_id, stranger.person_id],
  )
  expect(await succeeds(database, stranger, (db) => grade(db, stranger, id))).toBe(false)
  expect(await succeeds(database, stranger, (db) => endorse(db, stranger, id))).toBe(false)
  await administer(copy.url, `delete from auth.member where "organizationId" = $1 and "userId" = $2`, [
    author.organisation_id,
    stranger.person_id,
  ])
  expect(await succeeds(database, stranger, (db) => endorse(db, stranger, id))).toBe(true)
  const draft = await database.write(stranger, (db) => writeDraft(db, stranger, { layers: [] }))
  await administer(
    copy.url,
    `with asked as (insert into portal.brokerage (secretariat_id, receipt, broker_one, broker_two, bulletin_id, state, answer_by)
       values ($1, 'AAAA-BBBB-CCCC-DDDD', $2, $3, $4, 'released', now()) returning id)
     insert into portal.brokerage_origin (brokerage_id, organisation_id, person_id, draft_id) select id, $5, $6, $7 from asked`,
    [
      author.organisation_id,
      author.person_id,
      world.publisher.person_id,
      id,
      stranger.organisation_id,
      stranger.person_id,
      draft,
    ],
  )
  expect(await succeeds(database, stranger, (db) => endorse(db, stranger, id))).toBe(false)
  expect(await succeeds(database, stranger, (db) => grade(db, stranger, id))).toBe(false)
})

test('an endorsement is in the own name alone, is taken back at home alone, and falls when its house writes along', async ({
  copy,
  database,
  world,
}) => {
  const { named, grouped, stranger, publisher } = world
  const id = await publishPractice(database, world, [{ tlp: 1, to: [2] }])
  const may = (who: Member, deed: (db: Db) => Promise<unknown[]>) => succeeds(database, who, deed)
  expect(await may(named, (db) => endorse(db, grouped, id))).toBe(false)
  expect(await may(named, (db) => endorse(db, { ...named, person_id: stranger.person_id }, id))).toBe(false)
  await database.write(named, (db) => endorse(db, named, id))
  const gone = (db: Db) => touched(sql`delete from practice_endorsement where bulletin_id = ${id}`, db)
  const gone2 = (db: Db) => touched(sql`delete from practice_endorsement`, db)
  expect(await may(named, gone)).toBe(true)
  for (const who of [world.person, stranger, publisher, grouped])
    expect([await may(who, gone), await may(who, gone2)]).toEqual([false, false])
  const named_in = () =>
    database.read(stranger, (db) =>
      db.selectFrom('practice_endorsement').select('organisation_name').where('bulletin_id', '=', id).execute(),
    )
  expect(await named_in()).toEqual([{ organisation_name: 'Named' }])
  await writeAlong(database, publisher, named, id)
  expect(await named_in()).toEqual([])
  await administer(copy.url, `update portal.bulletin set state = 'recalled' where id = $1`, [id])
})

test('what was said falls silent with a recall, and is taken back by nobody who reads it no longer', async ({
  copy,
  database,
  world,
}) => {
  const { grouped, stranger } = world
  const id = await publishPractice(database, world, [{ tlp: 1, to: [2] }])
  await seat(copy.url, grouped)
  await database.write(grouped, (db) => grade(db, grouped, id))
  await database.write(stranger, (db) => endorse(db, stranger, id))
  const seen = async (db: Db) => [
    ...(await db.selectFrom('practice_grade').select('grade').where('bulletin_id', '=', id).execute()),
    ...(await db.selectFrom('practice_endorsement').select('sentence').where('bulletin_id', '=', id).execute()),
  ]
  expect(await database.read(stranger, seen)).toHaveLength(2)
  await administer(copy.url, `update portal.bulletin set state = 'recalled' where id = $1`, [id])
  expect(await database.read(stranger, seen)).toEqual([])
  expect(await succeeds(database, stranger, (db) => touched(sql`delete from practice_endorsement`, db))).toBe(false)
})

test('a grade stands for ever, and the newest counts', async ({ copy, database, world }) => {
  const { grouped, publisher } = world
  const id = await publishPractice(database, world, [amber(world)])
  const now = async () => (await administer(copy.url, 'select portal.grade_of($1) as grade', [id])).rows[0]?.grade
  expect(await now()).toBe('E0')
  await seat(copy.url, grouped)
  await database.write(grouped, (db) => grade(db, grouped, id, 'E3'))
  await database.write(grouped, (db) => grade(db, grouped, id, 'EX'))
  expect(await now()).toBe('EX')
  const listed = await database.read(world.named, (db) =>
    db.selectFrom('practice_audience').select('grade').where('bulletin_id', '=', id).execute(),
  )
  expect([...new Set(listed.map((entry) => entry.grade))]).toEqual(['EX'])
  for (const who of [grouped, publisher])
    for (const change of [`update practice_grade set grade = 'E4'`, 'delete from practice_grade'])
      expect(await succeeds(database, who, (db) => touched(sql.raw(change), db))).toBe(false)
})

const keeping: Record<string, (db: Db, who: Member, seated: Member) => Promise<unknown[]>> = {
  'reads who is on it': async (db) => (await sql`select * from board_member`.execute(db)).rows,
  'names somebody listed': (db, { person_id }, { organisation_id, person_id: named }) =>
    touched(name(organisation_id, named, person_id), db),
  'names in a colleague’s name': (db, _, { organisation_id, person_id }) =>
    touched(name(organisation_id, person_id, person_id), db),
  'ends a term': (db, { person_id }) =>
    touched(sql`update board_member set ends_at = now(), named_by = ${person_id}`, db),
  'ends it in another’s name': (db, _, { person_id }) =>
    touched(sql`update board_member set named_by = ${person_id}`, db),
}

function name(organisation_id: string, person_id: string, named_by: string) {
  return sql`insert into board_member (organisation_id, person_id, named_by, ends_at)
    values (${organisation_id}, ${person_id}, ${named_by}, now() + interval '1 year')`
}

describe('where Grouped sits on the board, who', () => {
  let house: Secretariat | undefined
  test.for(
    law<keyof Secretariat | Reader>(`
                                  one  two  secretary  editor  head  operator  grouped  low  author  administrator  stranger
    reads who is on it            yes  yes  yes        yes     -     -         yes      -    -       -              -
    names somebody listed         yes  yes  yes        yes     -     -         -        -    -       -              -
    names in a colleague’s name   -    -    -          -       -     -         -        -    -       -              -
    ends a term                   yes  yes  yes        yes     -     -         -        -    -       -              -
    ends it in another’s name     -    -    -          -       -     -         -        -    -       -              -
    `),
  )('$name', async (line, { copy, database, world }) => {
    house ??= await plantSecretariat(copy.url)
    const people: Record<string, Member | null> = { ...house, ...world } as never
    await administer(copy.url, 'delete from portal.board_member')
    await administer(copy.url, 'update portal.organisation set listed = true')
    await seat(copy.url, world.grouped)
    const may = (who: string) =>
      succeeds(
        database,
        people[who] ?? null,
        (db) => keeping[line.name]?.(db, people[who] as Member, world.person) as never,
      )
    expect(await asked(line, may)).toEqual(line.may)
    const unlisted = await succeeds(database, house.one, (db) =>
      touched(name(world.low.organisation_id, world.low.person_id, (house as Secretariat).one.person_id), db),
    )
    expect(unlisted).toBe(false)
  })
})

function succeedsAs(
  database: Parameters<typeof succeeds>[0],
  world: World,
  reader: Reader,
  deed: Deed | undefined,
  id: string,
) {
  const who = world[reader] as Member | null
  return succeeds(database, who, (db) => deed?.(db, who ?? world.named, id) as Promise<unknown[]>)
}
