import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { marked, publish } from './testing/bulletins.ts'
import { law } from './testing/law.ts'
import { publishPractice } from './testing/practices.ts'
import { administer } from './testing/server.ts'
import { test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Marking = keyof ReturnType<typeof marked>

describe('who finds a practice, in the library, by what it names and by a word in it', () => {
  test.for(
    law<Reader>(`
                      author  colleague  administrator  named  person  grouped  low  excluded  stranger  observer  visitor
    TLP:CLEAR         yes     yes        yes            yes    yes     yes      yes  yes       yes       yes       yes
    TLP:GREEN         yes     yes        -              yes    yes     yes      yes  -         yes       -         -
    TLP:AMBER         yes     yes        -              yes    yes     yes      -    -         -         -         -
    TLP:AMBER+STRICT  yes     yes        -              yes    yes     -        -    -         -         -         -
    TLP:RED           yes     -          -              -      yes     -        -    -         -         -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    const id = await publishPractice(database, world, [marked(world)[line.name as Marking]])
    for (const [reader, may] of Object.entries(line.may)) {
      const found = await database.read(world[reader as 'author'], (db) => places(db, id))
      expect({ reader, ...found }).toEqual({
        reader,
        library: may,
        category: may,
        word: may,
        bulletins: false,
        facet: false,
      })
    }
    await administer(copy.url, 'delete from portal.bulletin where id = $1', [id])
  })
})

test('the library says of a practice what its widest layer answers, and what nobody could have chosen is left out', async ({
  database,
  world,
}) => {
  const answers = {
    categories: ['P-SEAL', 'P-ACC', 'P-SEAL'],
    stages: 'ST3',
    site_kinds: ['no such code', 'S-CON'],
    cost_band: 'K1',
    actors: { not: 'a list' },
  }
  const layers = [
    { tlp: 1, to: [2], answers },
    { tlp: 2, to: [world.named.organisation_circle], answers: { stages: ['ST7'] } },
  ]
  const id = await publishPractice(database, world, layers)
  const { rows } = await database.read(world.named, (db) =>
    sql`select categories, stages, site_kinds, site_sizes, actors, cost_band, run_time, modi_operandi, ports, grade
        from practice_audience where bulletin_id = ${id} and circle_id = 2`.execute(db),
  )
  expect(rows).toEqual([
    {
      categories: ['P-ACC', 'P-SEAL'],
      stages: ['ST3'],
      site_kinds: ['S-CON'],
      site_sizes: [],
      actors: [],
      cost_band: 'K1',
      run_time: null,
      modi_operandi: ['MO-C01'],
      ports: ['NLRTM'],
      grade: 'E0',
    },
  ])
  const { rows: facets } = await database.read(world.named, (db) =>
    sql<{
      value: string
    }>`select value from practice_facet where bulletin_id = ${id} and circle_id = 2 order by value`.execute(db),
  )
  expect(facets.map(({ value }) => value)).toEqual([
    'ALL',
    'E0',
    'K1',
    'MO-C01',
    'NLRTM',
    'P-ACC',
    'P-SEAL',
    'S-CON',
    'ST3',
    'any:site_size',
    'country:NL',
  ])
})

test('a practice that was recalled is found by nothing, and its row says so', async ({ database, world }) => {
  const id = await publishPractice(database, world, [{ tlp: 1, to: [2] }])
  await database.write(world.publisher, (db) =>
    sql`select portal.recall_bulletin(${id}, 'wrong', 'It never worked.')`.execute(db),
  )
  const found = await database.read(world.stranger, (db) => places(db, id))
  expect(found).toEqual({ library: true, category: false, word: false, bulletins: false, facet: false })
  const { rows } = await database.read(world.stranger, (db) =>
    sql`select distinct state from practice_audience where bulletin_id = ${id}`.execute(db),
  )
  expect(rows).toEqual([{ state: 'recalled' }])
})

test('a bulletin stands in no library, nor does a draft of a practice', async ({ database, world }) => {
  const bulletin = await publish(database, world, { tlp: 0, to: [1] })
  const draft = await publishPractice(database, world, [{ tlp: 0, to: [1] }], { state: 'draft' })
  for (const id of [bulletin, draft]) {
    const found = await database.read(world.author, (db) => places(db, id))
    expect([found?.library, found?.category]).toEqual([false, false])
  }
})

test('nobody writes into the library by hand', async ({ database, world }) => {
  const id = await publishPractice(database, world, [{ tlp: 1, to: [2] }])
  const statements = [
    `insert into practice_audience select * from practice_audience`,
    `update practice_audience set grade = 'E4' where bulletin_id = '${id}'`,
    `delete from practice_facet where bulletin_id = '${id}'`,
    `select excluded from practice_audience`,
    `select portal.order_for_library('${id}')`,
    `select portal.library_entry('${id}')`,
    `select portal.grade_of('${id}')`,
  ]
  for (const statement of statements)
    await expect(database.write(world.author, (db) => sql.raw(statement).execute(db))).rejects.toMatchObject({
      code: '42501',
    })
})

async function places(db: Db, id: string) {
  const { rows } = await sql<Record<'library' | 'category' | 'word' | 'bulletins' | 'facet', boolean>>`
    select exists (select from practice_audience where bulletin_id = ${id}) as library,
      exists (select from practice_facet where value = 'P-SEAL' and bulletin_id = ${id}) as category,
      exists (select from portal.search(portal.asked('[[{"text": "tugged", "form": "word", "not": false}]]', '[["practice:P-SEAL"]]'), 50, null, null, null)
              where bulletin_id = ${id}) as word,
      exists (select from bulletin_audience where bulletin_id = ${id}) as bulletins,
      exists (select from bulletin_facet where bulletin_id = ${id}) as facet`.execute(db)
  return rows[0]
}
