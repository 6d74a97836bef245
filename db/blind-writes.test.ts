import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database } from './database.server.ts'
import { announce, marked, publish, writeDraft } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { respond } from './testing/responses.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

/** Statements that name no column are not held back by the policies of reading: those of writing have to do it alone. */
const statements: Record<string, string> = {
  'rewrites headers': `update bulletin set title = 'Hijacked'`,
  'throws drafts away': `delete from bulletin`,
  'rewrites layers': `update bulletin_layer set body = 'Hijacked'`,
  'drops layers': `delete from bulletin_layer`,
  'takes names back': `delete from layer_circle`,
  'marks notices as read': `update notice set read_at = now()`,
  'changes subscriptions': `update subscription set least_severity = 4`,
  'ends subscriptions': `delete from subscription`,
  'rewrites profiles': `update organisation set about = 'Hijacked'`,
  'rewrites answers': `update acknowledgement set note = 'Hijacked'`,
  'answers questions': `update question set answer = 'Hijacked', answered_to = 'asker'`,
  'changes settings': `update person set language = 'nl'`,
}

describe('where there is a RED draft, a GREEN release and an alert for everybody', () => {
  test.for(
    law<keyof World & string>(`
                           author  contributor  publisher  administrator  named  excluded  stranger  visitor
    rewrites headers       yes     -            -          -              -      -         -         -
    throws drafts away     yes     -            -          -              -      -         -         -
    rewrites layers        yes     -            -          -              -      -         -         -
    drops layers           yes     -            -          -              -      -         -         -
    takes names back       yes     -            -          -              -      -         -         -
    marks notices as read  yes     yes          -          -              yes    -         yes       -
    changes subscriptions  yes     yes          yes        yes            yes    yes       yes       -
    ends subscriptions     yes     yes          yes        yes            yes    yes       yes       -
    rewrites profiles      -       -            -          yes            -      -         yes       -
    rewrites answers       -       -            -          -              yes    -         -         -
    answers questions      -       -            -          -              -      -         -         -
    changes settings       yes     yes          yes        yes            yes    yes       yes       -
    `),
  )('who $name', async (line, { copy, database, world }) => {
    await plantOnce(database, world, copy.url)
    const reaches = async (reader: keyof World & string) =>
      (await touched(database, world[reader] as Member | null, line.name)) > 0
    expect(await asked(line, reaches)).toEqual(line.may)
  })

  test('nobody reaches more than one’s own rows', async ({ copy, database, world }) => {
    await plantOnce(database, world, copy.url)
    const own = ['marks notices as read', 'changes subscriptions', 'ends subscriptions', 'changes settings']
    for (const statement of own)
      expect([statement, await touched(database, world.author, statement)]).toEqual([statement, 1])
    expect(await touched(database, world.stranger, 'rewrites profiles')).toBe(1)
  })

  test('a notice whose bulletin is out of reach is not even counted', async ({ copy, database, world }) => {
    await plantOnce(database, world, copy.url)
    await administer(copy.url, `update portal.membership set tlp_ceiling = 0 where person_id = $1`, [
      world.grouped.person_id,
    ])
    expect(await touched(database, world.grouped, 'marks notices as read')).toBe(0)
  })
})

const planted = new WeakSet<World>()

async function plantOnce(database: Database, world: World, url: string) {
  if (planted.has(world)) return
  planted.add(world)
  const id = await publish(database, world, marked(world)['TLP:GREEN'])
  await announce(database, world, url, id)
  await respond(database, world, id)
  await database.write(world.author, (db) => writeDraft(db, world.author, { layers: [marked(world)['TLP:RED']] }))
}

/** How many rows a statement touches; it is taken back. Refused: none. */
async function touched(database: Database, who: Member | null, statement: string) {
  const undo = new Error('undo')
  let rows = 0
  await database
    .write(who, async (db) => {
      const { numAffectedRows } = await sql.raw(statements[statement] ?? '').execute(db)
      rows = Number(numAffectedRows)
      throw undo
    })
    .catch((error) => {
      if (error !== undo && error.code !== '42501') throw error
    })
  return rows
}
