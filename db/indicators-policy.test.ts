import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { marked, release, succeeds } from './testing/bulletins.ts'
import { addIndicator, draftNaming, plantHarmless, publishNaming, tell } from './testing/indicators.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Marking = keyof ReturnType<typeof marked>
type Reader = keyof World & string

describe('who finds an identifier of what is released, where it stands, and what was seen of it', () => {
  test.for(
    law<Reader>(`
                      author  colleague  administrator  named  person  grouped  low  excluded  stranger  observer  visitor
    TLP:CLEAR         yes     yes        yes            yes    yes     yes      yes  yes       yes       yes       yes
    TLP:GREEN         yes     yes        -              yes    yes     yes      yes  -         yes       -         -
    TLP:AMBER         yes     yes        -              yes    yes     yes      -    -         -         -         -
    TLP:AMBER+STRICT  yes     yes        -              yes    yes     -        -    -         -         -         -
    TLP:RED           yes     -          -              -      yes     -        -    -         -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const { id } = await publishNaming(database, world, line.name, marked(world)[line.name as Marking])
    await database.write(world.author, (db) => tell(db, id, { note: line.name }))

    for (const [reader, may] of Object.entries(line.may)) {
      const one = may ? 1 : 0
      const found = await traces(database, world[reader as 'author'], line.name)
      expect({ reader, ...found }).toEqual({ reader, identifier: one, standing: one, sighting: one })
    }
  })
})

describe('who finds an identifier of a draft', () => {
  test.for(
    law<Reader>(`
                author  publisher  contributor  colleague  administrator  named  person  stranger  visitor
    TLP:CLEAR   yes     yes        yes          yes        yes            -      -       -         -
    TLP:AMBER   yes     yes        yes          yes        -              -      -       -         -
    TLP:RED     yes     yes        -            -          -              -      -       -         -
    `),
  )('$name', async (line, { database, world }) => {
    const value = `DRAFT ${line.name}`
    const layers = [marked(world)[line.name as Marking]]
    await database.write(world.author, (db) => draftNaming(db, world.author, value, world.publisher, layers))
    const finds = async (reader: Reader) => {
      const { identifier, standing } = await traces(database, world[reader] as null, value)
      expect(standing).toBe(0)
      return identifier === 1
    }
    expect(await asked(line, finds)).toEqual(line.may)
  })
})

describe('who changes the identifiers of an AMBER draft', () => {
  test.for(
    law<Reader>(`
           author  publisher  contributor  colleague  administrator  named  grouped  excluded  stranger  visitor
    adds   yes     yes        yes          -          -              -      -        -         -         -
    mends  yes     yes        yes          -          -              -      -        -         -         -
    drops  yes     yes        yes          -          -              -      -        -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const layers = [marked(world)['TLP:AMBER']]
    const draft = await database.write(world.author, (db) =>
      draftNaming(db, world.author, line.name, world.publisher, layers),
    )
    const deeds = deedsUpon({ ...draft, world })
    const may = (reader: Reader) => succeeds(database, world[reader] as null, deeds[line.name as 'adds'])
    expect(await asked(line, may)).toEqual(line.may)

    await database.write(world.publisher, (db) => release(db, draft.bulletin_id))
    for (const reader of ['author', 'publisher', 'named', 'stranger'] as const) expect(await may(reader)).toBe(false)
  })
})

function deedsUpon({ id, bulletin_id, world }: { id: string; bulletin_id: string; world: World }) {
  return {
    adds: async (db: Db) => [await addIndicator(db, world.author, { bulletin_id, position: 1, value: 'MORE' })],
    mends: (db: Db) => db.updateTable('indicator').set({ note: 'x' }).where('id', '=', id).returning('id').execute(),
    drops: (db: Db) => db.deleteFrom('indicator').where('id', '=', id).returning('id').execute(),
  }
}

describe('who says what was seen of a released AMBER identifier', () => {
  test.for(
    law<Reader>(`
                        author  colleague  administrator  named  person  grouped  low  excluded  stranger  observer  visitor
    in no name          yes     -          -              yes    yes     yes      -    -         -         -         -
    in the own name     yes     -          -              yes    yes     yes      -    -         -         -         -
    in another's name   -       -          -              -      -       -        -    -         -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const { id } = await publishNaming(database, world, line.name, marked(world)['TLP:AMBER'])
    const says = (reader: Reader) => {
      const who = world[reader] as Member | null
      const names: Record<string, string | null> = {
        'in no name': null,
        'in the own name': who?.organisation_id ?? null,
        "in another's name": reader === 'named' ? world.author.organisation_id : world.stranger.organisation_id,
      }
      if (reader === 'stranger' && line.name === "in another's name") names[line.name] = world.named.organisation_id
      return succeeds(database, who, (db) => tell(db, id, { organisation_id: names[line.name] ?? null }))
    }
    expect(await asked(line, says)).toEqual(line.may)
  })
})

test('nobody says anything of what is a draft', async ({ database, world }) => {
  const { id } = await database.write(world.author, (db) =>
    draftNaming(db, world.author, 'UNSAID', world.publisher, [marked(world)['TLP:AMBER']]),
  )
  for (const who of [world.author, world.publisher, world.named])
    expect(await succeeds(database, who, (db) => tell(db, id))).toBe(false)
})

describe('what was said in no name', () => {
  test('is known and taken back by the organisation that said it, and by nobody else', async ({ database, world }) => {
    const { id } = await publishNaming(database, world, 'UNNAMED', marked(world)['TLP:AMBER'])
    const [told] = await database.write(world.person, (db) => tell(db, id))
    const knows = (who: Member) =>
      database.read(who, async (db) => {
        const origins = db
          .selectFrom('sighting_origin')
          .select('person_id')
          .where('sighting_id', '=', told?.id ?? '')
        return (await origins.execute()).length > 0
      })
    const takesBack = (who: Member) =>
      succeeds(database, who, (db) =>
        db.deleteFrom('sighting').where('indicator_id', '=', id).returning('id').execute(),
      )
    const readers = ['person', 'named', 'author', 'publisher', 'grouped', 'stranger'] as const
    const known = await Promise.all(readers.map((reader) => knows(world[reader])))
    expect(known).toEqual([true, true, false, false, false, false])
    const taken: boolean[] = []
    for (const reader of readers) taken.push(await takesBack(world[reader]))
    expect(taken).toEqual([true, true, false, false, false, false])
    expect(await database.read(world.author, (db) => namesTold(db, id))).toEqual([null])
  })

  test('has an origin that nobody writes by hand', async ({ database, world }) => {
    const { id } = await publishNaming(database, world, 'FORGED', marked(world)['TLP:AMBER'])
    const [told] = await database.write(world.named, (db) => tell(db, id))
    const forge = (db: Db) =>
      sql<{ id: string }>`insert into sighting_origin (sighting_id, organisation_id, person_id)
        values (${told?.id}, ${world.author.organisation_id}, ${world.author.person_id}) returning sighting_id as id`
        .execute(db)
        .then(({ rows }) => rows)
    expect(await succeeds(database, world.author, forge)).toBe(false)
  })
})

test('an identifier of the annex leaves no trace with readers of the summary', async ({ database, world }) => {
  const { 'TLP:GREEN': green, 'TLP:AMBER+STRICT': strict } = marked(world)
  await publishNaming(database, world, 'ANNEX', green, strict)
  const found = await Promise.all(
    (['author', 'named', 'grouped', 'stranger', 'excluded', 'visitor'] as const).map((reader) =>
      traces(database, world[reader], 'ANNEX'),
    ),
  )
  expect(found.map(({ identifier, standing }) => identifier + standing)).toEqual([2, 2, 0, 0, 0, 0])
})

test('nobody writes where a value stands', async ({ database, world }) => {
  const { bulletin_id } = await publishNaming(database, world, 'STANDING', marked(world)['TLP:GREEN'])
  const forge = (db: Db) =>
    sql<{ id: string }>`insert into indicator_audience
      (type, value, circle_id, released_at, bulletin_id, position, organisation_id, tlp, excluded)
      select type, 'FORGED', circle_id, released_at, bulletin_id, position, organisation_id, tlp, '{}'
      from indicator_audience where bulletin_id = ${bulletin_id} returning bulletin_id as id`
      .execute(db)
      .then(({ rows }) => rows)
  const drop = (db: Db) =>
    sql<{ id: string }>`delete from indicator_audience where bulletin_id = ${bulletin_id} returning bulletin_id as id`
      .execute(db)
      .then(({ rows }) => rows)
  for (const who of [world.author, world.publisher, world.stranger])
    for (const deed of [forge, drop]) expect(await succeeds(database, who, deed)).toBe(false)
})

describe('what is known to be harmless', () => {
  test.for(
    law<Reader>(`
            author  colleague  administrator  named  person  low  excluded  stranger  observer  visitor
    reads   yes     yes        yes            yes    yes     yes  yes       yes       yes       -
    adds    -       -          -              -      -       -    -         -         -         -
    drops   -       -          -              -      -       -    -         -         -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    await plantHarmless(copy.url, world.grouped)
    const may = (reader: Reader) => succeeds(database, world[reader] as null, harmlessDeeds(world[reader] as Member))
    const harmlessDeeds = (who: Member | null) => harmless(who)[line.name as 'reads']
    expect(await asked(line, may)).toEqual(line.may)
  })

  test('is said and taken back by the secretariat alone', async ({ copy, database, world }) => {
    const { organisation_id, person_id } = world.excluded
    const grant = `insert into portal.member_role (organisation_id, person_id, role) values ($1, $2, 'secretariat')`
    await administer(copy.url, grant, [organisation_id, person_id])
    const adds = harmless(world.excluded).adds
    // the role alone is not enough, nor is the organisation
    expect(await succeeds(database, world.excluded, adds)).toBe(false)
    await administer(copy.url, `update portal.organisation set secretariat = true where id = $1`, [organisation_id])
    expect(await succeeds(database, world.excluded, adds)).toBe(true)
    await plantHarmless(copy.url, world.excluded)
    expect(await succeeds(database, world.excluded, harmless(world.excluded).drops)).toBe(true)
    expect(await succeeds(database, world.stranger, harmless(world.stranger).drops)).toBe(false)
  })
})

function harmless(who: Member | null) {
  const { organisation_id = '', person_id = '' } = who ?? {}
  const row = { organisation_id, person_id, type: 'domain', value: 'parked.example.org', reason: 'Parked' }
  return {
    reads: (db: Db) => db.selectFrom('known_harmless').select('id').execute(),
    adds: (db: Db) =>
      who ? db.insertInto('known_harmless').values(row).returning('id').execute() : Promise.resolve([]),
    drops: (db: Db) => db.deleteFrom('known_harmless').returning('id').execute(),
  }
}

/** In how many places a reader finds a value. */
function traces(database: Database, reader: Member | null, value: string) {
  return database.read(reader, async (db) => {
    const { rows } = await sql<{ identifier: number; standing: number; sighting: number }>`
      select (select count(*)::int from indicator where value = ${value}) as identifier,
        (select count(distinct bulletin_id)::int from indicator_audience where value = ${value}) as standing,
        (select count(*)::int from sighting where note = ${value}) as sighting`.execute(db)
    return rows[0] ?? { identifier: -1, standing: -1, sighting: -1 }
  })
}

async function namesTold(db: Db, indicator_id: string) {
  const rows = await db
    .selectFrom('sighting')
    .select('organisation_id')
    .where('indicator_id', '=', indicator_id)
    .execute()
  return rows.map(({ organisation_id }) => organisation_id)
}
