import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { marked, publish, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Deed = (db: Db, who: Member, world: World, bulletin_id: string) => Promise<unknown[]>

const writes = (table: 'audit_entry' | 'read_record', values: object) => async (db: Db) => {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto(table)
    .values(values as never)
    .executeTakeFirst()
  return Array.from({ length: Number(numInsertedOrUpdatedRows) })
}

const deeds: Record<string, Deed> = {
  'records a deed': (db, { organisation_id, person_id }, _, subject) =>
    writes('audit_entry', { organisation_id, person_id, deed: 'bulletin.released', subject })(db),
  'records it in a colleague’s name': (db, { organisation_id }, { officer: { person_id } }, subject) =>
    writes('audit_entry', { organisation_id, person_id, deed: 'bulletin.released', subject })(db),
  'records it for another organisation': (db, { person_id }, { excluded: { organisation_id } }, subject) =>
    writes('audit_entry', { organisation_id, person_id, deed: 'bulletin.released', subject })(db),
  'reads the trail of Originator': (db, _, { author: { organisation_id } }) =>
    db.selectFrom('audit_entry').select('deed').where('organisation_id', '=', organisation_id).execute(),
  'rewrites the trail': (db) => db.updateTable('audit_entry').set({ deed: 'nothing' }).returning('deed').execute(),
  'shortens the trail': (db) => db.deleteFrom('audit_entry').returning('deed').execute(),
  'sees the end of a trail': (db) => db.selectFrom('audit_head').select('number').execute(),
  'moves the end of a trail': (db) => db.updateTable('audit_head').set({ number: 1 }).returning('number').execute(),
  'signs for what was read': (db, { organisation_id, person_id }, _, bulletin_id) =>
    writes('read_record', { organisation_id, person_id, bulletin_id, position: 1 })(db),
  'signs for a colleague': (db, { organisation_id }, { officer: { person_id } }, bulletin_id) =>
    writes('read_record', { organisation_id, person_id, bulletin_id, position: 1 })(db),
  'signs for a layer that is not there': (db, { organisation_id, person_id }, _, bulletin_id) =>
    writes('read_record', { organisation_id, person_id, bulletin_id, position: 2 })(db),
  'sees that colleague read it': (db, _, { colleague: { person_id } }) =>
    db.selectFrom('read_record').select('read_at').where('person_id', '=', person_id).execute(),
  'sees that Named read it': (db, _, { named: { person_id } }) =>
    db.selectFrom('read_record').select('read_at').where('person_id', '=', person_id).execute(),
  'unsays a reading': (db) => db.deleteFrom('read_record').returning('id').execute(),
  'sees a key': (db) => db.selectFrom('context_key').select('process').execute(),
}

describe('of an AMBER bulletin of Originator, who', () => {
  test.for(
    law<Reader>(`
                                         author  colleague  administrator  officer  named  person  excluded  stranger  visitor
    records a deed                       yes     yes        yes            yes      yes    yes     yes       yes       -
    records it in a colleague’s name     -       -          -              yes      -      -       -         -         -
    records it for another organisation  -       -          -              -        -      -       yes       -         -
    reads the trail of Originator        -       -          yes            yes      -      -       -         -         -
    rewrites the trail                   -       -          -              -        -      -       -         -         -
    shortens the trail                   -       -          -              -        -      -       -         -         -
    sees the end of a trail              -       -          yes            yes      -      -       -         -         -
    moves the end of a trail             -       -          -              -        -      -       -         -         -
    signs for what was read              yes     yes        -              -        yes    yes     -         -         -
    signs for a colleague                -       -          -              -        -      -       -         -         -
    signs for a layer that is not there  -       -          -              -        -      -       -         -         -
    sees that colleague read it          -       yes        yes            yes      -      -       -         -         -
    sees that Named read it              -       -          -              -        yes    -       -         -         -
    unsays a reading                     -       -          -              -        -      -       -         -         -
    sees a key                           -       -          -              -        -      -       -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const id = await publish(database, world, marked(world)['TLP:AMBER'])
    for (const reader of ['colleague', 'named'] as const) {
      await database.write(
        world[reader],
        (db) => deeds['signs for what was read']?.(db, world[reader], world, id) as Promise<unknown>,
      )
      await database.write(
        world[reader],
        (db) => deeds['records a deed']?.(db, world[reader], world, id) as Promise<unknown>,
      )
    }
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      return succeeds(
        database,
        who,
        (db) => deeds[line.name]?.(db, who ?? world.author, world, id) as Promise<unknown[]>,
      )
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('the trail is chained in the order of the deeds, whatever a writer says', async ({ copy, database, world }) => {
  const { organisation_id, person_id } = world.publisher
  const before = await administer(
    copy.url,
    `select count(*)::int as n from portal.audit_entry where organisation_id = $1`,
    [organisation_id],
  )
  await Promise.all(
    Array.from({ length: 8 }, (_, deed) =>
      database.write(world.publisher, (db) =>
        writes('audit_entry', { organisation_id, person_id, deed: `deed ${deed}`, subject: person_id })(db),
      ),
    ),
  )
  const { rows } = await administer(
    copy.url,
    `select count(*)::int as entries, bool_and(number = place and chained) as chained from (
       select number, row_number() over (order by number) as place,
         previous_hash = lag(hash, 1, sha256('')) over (order by number) as chained
       from portal.audit_entry where organisation_id = $1) as entry`,
    [organisation_id],
  )
  expect(rows).toEqual([{ entries: before.rows[0].n + 8, chained: true }])
  const forge = sql`insert into audit_entry (organisation_id, person_id, deed, subject, number, hash)
    values (${organisation_id}, ${person_id}, 'forged', ${person_id}, 1, '')`
  await expect(database.write(world.publisher, (db) => forge.execute(db))).rejects.toThrow('permission denied')
})
