import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { opens, recall } from './testing/after-release.ts'
import { marked, publish, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string

describe('of a recalled bulletin that Named and Grouped opened, who', () => {
  const deeds: Record<string, (db: Db, world: World, id: string) => Promise<unknown[]>> = {
    'knows why': (db, _, id) => db.selectFrom('recall').select('reason').where('bulletin_id', '=', id).execute(),
    'knows who recalled it': (db, _, id) =>
      db.selectFrom('recall').select('person_id').where('bulletin_id', '=', id).execute(),
    'sees the task of Named': (db, { named }, id) =>
      db
        .selectFrom('removal_task')
        .select('causes')
        .where('bulletin_id', '=', id)
        .where('organisation_id', '=', named.organisation_id)
        .execute(),
    'confirms it': async (db, _, id) => rowsOf(db, sql`select where portal.confirm_removal(${id})`),
    'sees who has confirmed': async (db, _, id) => rowsOf(db, sql`select from portal.removals_of(${id})`),
    'sees who opened it': async (db, _, id) => rowsOf(db, sql`select from portal.opened_by(${id})`),
    'writes a task': (db, { named }, id) =>
      rowsOf(
        db,
        sql`insert into removal_task (bulletin_id, organisation_id, originator_id, causes) values (${id}, ${named.organisation_id}, ${named.organisation_id}, '{}')`,
      ),
    'makes the text public again': (db, _, id) =>
      db.updateTable('bulletin').set({ state: 'released' }).where('id', '=', id).returning('id').execute(),
  }

  test.for(
    law<Reader>(`
                                 author  publisher  contributor  colleague  administrator  named  person  grouped  low  excluded  stranger  visitor
    knows why                    yes     yes        yes          yes        -              yes    yes     yes      -    -         -         -
    knows who recalled it        -       -          -            -          -              -      -       -        -    -         -         -
    sees the task of Named       -       -          -            -          -              yes    yes     -        -    -         -         -
    confirms it                  -       -          -            -          -              yes    yes     yes      -    -         -         -
    sees who has confirmed       yes     yes        yes          -          -              -      -       -        -    -         -         -
    sees who opened it           yes     yes        yes          -          -              -      -       -        -    -         -         -
    writes a task                -       -          -            -          -              -      -       -        -    -         -         -
    makes the text public again  -       -          -            -          -              -      -       -        -    -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const id = await publish(database, world, marked(world)['TLP:AMBER'])
    for (const reader of [world.named, world.grouped]) await opens(database, reader, id)
    await database.write(world.publisher, (db) => recall(db, id))
    const may = (reader: Reader) =>
      succeeds(
        database,
        world[reader] as Member | null,
        (db) => deeds[line.name]?.(db, world, id) as Promise<unknown[]>,
      )
    expect(await asked(line, may)).toEqual(line.may)
  })
})

test('whoever took it away without opening it has a task as well, that says so', async ({ database, world }) => {
  const id = await publish(database, world, marked(world)['TLP:AMBER'])
  const { organisation_id, person_id } = world.named
  await database.write(world.named, (db) =>
    db.insertInto('download_record').values({ organisation_id, person_id, bulletin_id: id }).execute(),
  )
  await opens(database, world.grouped, id)
  await database.write(world.publisher, (db) => recall(db, id))
  const causes = (who: Member) =>
    database.read(who, (db) => db.selectFrom('removal_task').select('causes').where('bulletin_id', '=', id).execute())
  expect(await causes(world.named)).toEqual([{ causes: ['downloaded'] }])
  expect(await causes(world.grouped)).toEqual([{ causes: ['opened'] }])
  expect(
    await database.read(world.author, (db) => rowsOf(db, sql`select from portal.removals_of(${id})`)),
  ).toHaveLength(2)
})

test('a removal is confirmed once, and by whom is known at home alone', async ({ database, world }) => {
  const id = await publish(database, world, marked(world)['TLP:AMBER'])
  for (const reader of [world.named, world.grouped]) await opens(database, reader, id)
  await database.write(world.publisher, (db) => recall(db, id))
  const confirm = (who: Member) => () =>
    database.write(who, async (db) => {
      const { rows } = await sql<{ done: boolean }>`select portal.confirm_removal(${id}) as done`.execute(db)
      return rows[0]?.done
    })
  const answers = await Promise.all([confirm(world.named)(), confirm(world.person)()])
  expect(answers.sort()).toEqual([false, true])

  const seen = await database.read(world.author, async (db) => {
    const { rows } = await sql<object>`select * from portal.removals_of(${id})`.execute(db)
    return rows
  })
  expect(seen).toHaveLength(2)
  expect(JSON.stringify(seen)).not.toContain(world.named.person_id)
  expect(JSON.stringify(seen)).not.toContain(world.person.person_id)
})

test('an organisation that only a secret group brings is counted and not named', async ({ copy, database, world }) => {
  await administer(copy.url, `update portal.organisation set listed = true`)
  await administer(
    copy.url,
    `update portal."group" set membership_confidential = true, organisation_id = $1 where id = $2`,
    [world.stranger.organisation_id, world.group.id],
  )
  const id = await publish(database, world, marked(world)['TLP:AMBER'])
  for (const reader of [world.named, world.grouped]) await opens(database, reader, id)
  const openings = await database.read(world.author, async (db) => {
    const { rows } = await sql<{ name: string | null; organisations: number; timed: boolean }>`
      select organisation_name as name, organisations::int, first_at is not null as timed from portal.opened_by(${id}) order by 1`.execute(
      db,
    )
    return rows
  })
  expect(openings).toEqual([
    { name: 'Named', organisations: 1, timed: true },
    { name: null, organisations: 1, timed: false },
  ])
})

test('the annex of a secret group tells nothing of those whom the summary names', async ({ copy, database, world }) => {
  await administer(copy.url, `update portal.organisation set listed = true`)
  await administer(
    copy.url,
    `update portal."group" set membership_confidential = true, organisation_id = $1 where id = $2`,
    [world.stranger.organisation_id, world.group.id],
  )
  const id = await publish(database, world, { tlp: 1, to: [2] }, { tlp: 2, to: [world.group.circle] })
  for (const reader of [world.named, world.grouped]) await opens(database, reader, id)
  await opens(database, world.grouped, id, 2)
  const openings = async () =>
    database.read(world.author, async (db) => {
      const { rows } = await sql<object>`
        select organisation_name as name, position, organisations::int from portal.opened_by(${id}) order by 1`.execute(
        db,
      )
      return rows
    })
  expect(await openings()).toEqual([
    { name: 'Grouped', position: 1, organisations: 1 },
    { name: 'Named', position: 1, organisations: 1 },
  ])
  await database.write(world.publisher, (db) => recall(db, id))
  const removals = await database.read(world.author, async (db) => {
    const { rows } = await sql<{
      name: string
    }>`select organisation_name as name from portal.removals_of(${id}) order by 1`.execute(db)
    return rows
  })
  expect(removals).toEqual([{ name: 'Grouped' }, { name: 'Named' }])
})

async function rowsOf(db: Db, statement: ReturnType<typeof sql>) {
  const { rows, numAffectedRows } = await statement.execute(db)
  return rows.length > 0 ? rows : Array.from({ length: Number(numAffectedRows ?? 0) })
}
