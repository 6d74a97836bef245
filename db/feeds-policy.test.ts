import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Deed = (db: Db, who: Member, world: World) => Promise<unknown[]>

const hash = Buffer.alloc(32, 1)

const open = (db: Db, { organisation_id, person_id }: Member) =>
  touched(
    db,
    sql`insert into feed (organisation_id, person_id, name, token_hash) values (${organisation_id}, ${person_id}, 'Desk', ${hash})`,
  )

const deeds: Record<string, Deed> = {
  'opens a feed': (db, who) => open(db, who),
  'opens one for a colleague': (db, { organisation_id }, { officer: { person_id } }) =>
    open(db, { organisation_id, person_id } as Member),
  'opens one as a stranger': (db, _, { stranger }) => open(db, stranger),
  'sees those of the contributor': (db) => db.selectFrom('feed').select('id').execute(),
  'marks those of the contributor': (db) => touched(db, sql`update feed set last_used_at = now()`),
  'ends those of the contributor': (db) => touched(db, sql`delete from feed`),
  'learns the hash': (db) => sql`select token_hash from feed`.execute(db).then(({ rows }) => rows),
}

/** No column is named, so that the policy of reading holds nothing back. */
async function touched(db: Db, statement: ReturnType<typeof sql>) {
  const { numAffectedRows } = await statement.execute(db)
  return Array(Number(numAffectedRows ?? 0)).fill(0)
}

describe('who', () => {
  test.for(
    law<Reader>(`
                                    contributor  author  administrator  named  stranger  observer  visitor
    opens a feed                    yes          yes     yes            yes    yes       yes       -
    opens one for a colleague       -            -       -              -      -         -         -
    opens one as a stranger         -            -       -              -      yes       -         -
    sees those of the contributor   yes          -       -              -      -         -         -
    marks those of the contributor  yes          -       -              -      -         -         -
    ends those of the contributor   yes          -       -              -      -         -         -
    learns the hash                 -            -       -              -      -         -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    await administer(copy.url, 'delete from portal.feed')
    if (/those|hash/.test(line.name)) await database.write(world.contributor, (db) => open(db, world.contributor))
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      const nobody = { organisation_id: null, person_id: null } as unknown as Member
      return succeeds(database, who, (db) => (deeds[line.name] as Deed)(db, who ?? nobody, world))
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('whoever knows a token learns whose feed it is, and nobody learns it from another', async ({
  copy,
  database,
  world,
}) => {
  await administer(copy.url, 'delete from portal.feed')
  await database.write(world.contributor, (db) => open(db, world.contributor))
  const owners = (given: Buffer) =>
    database.read(null, async (db) => {
      const { rows } = await sql`select organisation_id, person_id from feed_owner(${given})`.execute(db)
      return rows
    })
  const { organisation_id, person_id } = world.contributor
  expect(await owners(hash)).toEqual([{ organisation_id, person_id }])
  expect(await owners(Buffer.alloc(32, 2))).toEqual([])
})
