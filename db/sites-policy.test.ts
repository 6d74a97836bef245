import { type InsertResult, sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { addSite } from './testing/sites.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Deed = (db: Db, who: Member, world: World) => Promise<unknown[]>

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

const deeds: Record<string, Deed> = {
  'reads of the site': async (db) => (await sql`select * from site`.execute(db)).rows,
  'adds one at home': (db, who) => inserted(addSite(db, who, 'Quay 1742')),
  'adds one to the originator': (db, _, { author }) => inserted(addSite(db, author, 'Quay 1742')),
  'describes it': (db) => touched(db, `update site set systems = 'Another'`),
  'takes it off': (db) => touched(db, 'delete from site'),
}

describe('where the author’s organisation has a site, who', () => {
  test.for(
    law<Reader>(`
                                author  publisher  contributor  colleague  administrator  officer  named  person  stranger  observer  visitor
    reads of the site           yes     yes        yes          yes        yes            -        -      -       -         -         -
    adds one at home            yes     yes        yes          -          yes            -        yes    -       yes       -         -
    adds one to the originator  yes     yes        yes          -          yes            -        -      -       -         -         -
    describes it                yes     yes        yes          -          yes            -        -      -       -         -         -
    takes it off                yes     yes        yes          -          yes            -        -      -       -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    await database.write(world.author, (db) =>
      addSite(db, world.author)
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    )
    const may = (reader: Reader) => {
      const who = (world[reader] ?? world.author) as Member
      const deed = deeds[line.name] as Deed
      return succeeds(database, world[reader] as Member | null, (db) => deed(db, who, world))
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('no site is handed over to another organisation', async ({ database, world }) => {
  const handing = (db: Db) =>
    touched(db, `update site set organisation_id = '${world.named.organisation_id}', name = 'Taken'`)
  expect(await succeeds(database, world.author, handing)).toBe(false)
})
