import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { marked, publish, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Marking = keyof ReturnType<typeof marked>

describe('who finds what is released, by a word in it and by the port it names', () => {
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
    const id = await publish(database, world, { ...marked(world)[line.name as Marking], body: 'Vertäut am Poller' })
    await administer(copy.url, `update portal.bulletin set ports = array['PTSIE'] where id = $1`, [id])
    await administer(copy.url, 'select portal.settle_audience($1)', [id])
    for (const [reader, may] of Object.entries(line.may)) {
      const found = await database.read(world[reader as 'author'], (db) => places(db, id))
      expect({ reader, ...found }).toEqual({ reader, word: may, port: may })
    }
    await administer(copy.url, 'delete from portal.bulletin where id = $1', [id])
  })
})

async function places(db: Db, id: string) {
  const { rows } = await sql<{ word: boolean; port: boolean }>`
    select exists (select from portal.search(portal.asked('[[{"text": "Poller", "form": "word", "not": false}]]', '[]'), 50, null, null, null)
                   where bulletin_id = ${id}) as word,
      exists (select from bulletin_facet where value = 'PTSIE' and bulletin_id = ${id}) as port`.execute(db)
  return rows[0]
}

type Deed = (db: Db, who: Member, world: World) => Promise<unknown[]>

const deeds: Record<string, Deed> = {
  'saves a search': (db, who) => save(db, who),
  'saves one for a colleague': (db, { organisation_id }, { officer: { person_id } }) =>
    save(db, { organisation_id, person_id } as Member),
  'saves one as a stranger': (db, _, { stranger }) => save(db, stranger),
  'sees those of the contributor': (db) => db.selectFrom('saved_search').select('id').execute(),
  'renames those of the contributor': (db) => touched(db, sql`update saved_search set name = 'Mine'`),
  'removes those of the contributor': (db) => touched(db, sql`delete from saved_search`),
}

/** No column is named, so that the policy of reading holds nothing back. */
async function touched(db: Db, statement: ReturnType<typeof sql>) {
  const { numAffectedRows } = await statement.execute(db)
  return Array(Number(numAffectedRows ?? 0)).fill(0)
}

/** Nothing is asked back, for the same reason. */
async function save(db: Db, { organisation_id, person_id }: Member) {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('saved_search')
    .values({ organisation_id, person_id, name: 'Seals', address: 'q=seals' })
    .executeTakeFirst()
  return Array(Number(numInsertedOrUpdatedRows)).fill(0)
}

describe('who', () => {
  test.for(
    law<Reader>(`
                                      contributor  author  administrator  named  stranger  observer  visitor
    saves a search                    yes          yes     yes            yes    yes       yes       -
    saves one for a colleague         -            -       -              -      -         -         -
    saves one as a stranger           -            -       -              -      yes       -         -
    sees those of the contributor     yes          -       -              -      -         -         -
    renames those of the contributor  yes          -       -              -      -         -         -
    removes those of the contributor  yes          -       -              -      -         -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    await administer(copy.url, 'delete from portal.saved_search')
    if (line.name.includes('those')) await database.write(world.contributor, (db) => save(db, world.contributor))
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      const nobody = { organisation_id: null, person_id: null } as unknown as Member
      return succeeds(database, who, (db) => (deeds[line.name] as Deed)(db, who ?? nobody, world))
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})
