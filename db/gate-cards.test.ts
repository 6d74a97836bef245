import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Database } from './database.server.ts'
import { marked, publish } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = 'author' | 'colleague' | 'named' | 'excluded' | 'stranger' | 'visitor'

const cards = law<Reader>(`
                     author  colleague  named  excluded  stranger  visitor
  TLP:CLEAR          yes     yes        yes    yes       yes       yes
  TLP:GREEN          yes     yes        yes    -         yes       -
  TLP:AMBER          -       -          -      -         -         -
  TLP:AMBER+STRICT   -       -          -      -         -         -
  TLP:RED            -       -          -      -         -         -
`)

for (const line of cards)
  test(`the card of a ${line.name} layer is for its readers`, async ({ database, world }) => {
    const plan = marked(world)[line.name as keyof ReturnType<typeof marked>]
    const id = await publish(database, world, plan)
    const found = await asked(line, async (reader) => (await codes(database, who(world, reader), id)).length === 1)
    expect(found).toEqual(line.may)
  })

test('whoever scans a card learns whether it holds, and nothing of what has no card', async ({
  database,
  copy,
  world,
}) => {
  const id = await publish(database, world, marked(world)['TLP:GREEN'])
  const [code = ''] = await codes(database, world.author, id)
  expect(await standing(database, code)).toBe('valid')
  expect(await standing(database, '0'.repeat(16))).toBeNull()
  expect(await standing(database, `${code}'`)).toBeNull()

  await administer(copy.url, `update portal.bulletin set valid_until = now() - interval '1 minute' where id = $1`, [id])
  expect(await standing(database, code)).toBe('expired')
  await administer(copy.url, `update portal.bulletin set state = 'recalled' where id = $1`, [id])
  expect(await standing(database, code)).toBe('recalled')
})

test('a card of an earlier revision has expired', async ({ database, copy, world }) => {
  const id = await publish(database, world, marked(world)['TLP:GREEN'])
  const [old = ''] = await codes(database, world.author, id)
  await administer(copy.url, `update portal.bulletin set revision = 2, state = state where id = $1`, [id])
  const now = await codes(database, world.author, id)
  expect(now).toHaveLength(2)
  expect(await standing(database, old)).toBe('expired')
  expect(await standing(database, now.find((code) => code !== old) ?? '')).toBe('valid')
})

function who(world: World, reader: Reader): Member | null {
  return reader === 'visitor' ? null : world[reader]
}

function codes(database: Database, reader: Member | null, id: string) {
  return database.read(reader, async (db) => {
    const rows = await db.selectFrom('gate_card').select('code').where('bulletin_id', '=', id).execute()
    return rows.map(({ code }) => code)
  })
}

function standing(database: Database, code: string) {
  return database.read(null, async (db) => {
    const { rows } = await sql<{ standing: string | null }>`select portal.card_standing(${code}) as standing`.execute(
      db,
    )
    return rows[0]?.standing
  })
}
