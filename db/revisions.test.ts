import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { beginRevision, expandAll, revise, rewrite } from './testing/after-release.ts'
import { announce, marked, publish, release, succeeds } from './testing/bulletins.ts'
import { everything } from './testing/everything.ts'
import { asked, law } from './testing/law.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Marking = keyof ReturnType<typeof marked>

const deeds: Record<string, (db: Db, id: string) => Promise<boolean>> = {
  revises: async (db, id) => (await beginRevision(db, id)) !== null,
  renews: async (db, id) => {
    const { rows } = await sql<{
      done: boolean
    }>`select portal.renew(${id}, now() + interval '9 days') as done`.execute(db)
    return rows[0]?.done ?? false
  },
  recalls: async (db, id) => {
    const { rows } = await sql<{ done: boolean }>`select portal.recall_bulletin(${id}, 'harm', '') as done`.execute(db)
    return rows[0]?.done ?? false
  },
}

describe('of what Originator released, who', () => {
  test.for(
    law<Reader>(`
                              author  publisher  contributor  colleague  administrator  named  person  grouped  excluded  stranger  visitor
    revises TLP:CLEAR         yes     yes        yes          -          -              -      -       -        -         -         -
    revises TLP:GREEN         yes     yes        yes          -          -              -      -       -        -         -         -
    revises TLP:AMBER         yes     yes        yes          -          -              -      -       -        -         -         -
    revises TLP:AMBER+STRICT  yes     yes        yes          -          -              -      -       -        -         -         -
    revises TLP:RED           yes     yes        -            -          -              -      -       -        -         -         -
    renews TLP:CLEAR          yes     yes        -            -          -              -      -       -        -         -         -
    renews TLP:AMBER          yes     yes        -            -          -              -      -       -        -         -         -
    renews TLP:RED            yes     yes        -            -          -              -      -       -        -         -         -
    recalls TLP:CLEAR         yes     yes        -            -          -              -      -       -        -         -         -
    recalls TLP:AMBER         yes     yes        -            -          -              -      -       -        -         -         -
    recalls TLP:RED           yes     yes        -            -          -              -      -       -        -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const [deed = '', marking] = line.name.split(' ')
    const id = await publish(database, world, marked(world)[marking as Marking])
    const may = (reader: Reader) =>
      succeeds(database, world[reader] as Member | null, async (db) => ((await deeds[deed]?.(db, id)) ? ['done'] : []))
    expect(await asked(line, may)).toEqual(line.may)
  })
})

/** A GREEN summary with an AMBER annex for Named, told to everybody. */
async function layered(database: Database, world: World, url: string) {
  const { 'TLP:GREEN': green, 'TLP:AMBER': amber } = marked(world)
  const id = await publish(database, world, { ...green, not: [] }, { ...amber, to: [world.named.organisation_circle] })
  await announce(database, world, url, id)
  return id
}

test('a revision of the annex alone leaves no trace with readers of the summary', async ({ copy, database, world }) => {
  const id = await layered(database, world, copy.url)
  const outside = [world.grouped, world.stranger, world.low, world.excluded, null]
  const before = await Promise.all(outside.map((reader) => everything(database, reader)))

  await revise(database, [world.author, world.publisher], id, rewrite(2, 'Three more seals in the annex.'))
  await expandAll(copy.url)

  expect(await Promise.all(outside.map((reader) => everything(database, reader)))).toEqual(before)
  expect(await database.read(world.named, (db) => history(db, id))).toMatchObject({ chapters: 2, told: 2 })
})

test('a revision of the summary is told once to whoever knew of it, under the same reference', async ({
  copy,
  database,
  world,
}) => {
  const id = await layered(database, world, copy.url)
  const reference = await database.read(world.grouped, (db) => referenceOf(db, id))
  await revise(database, [world.author, world.publisher], id, rewrite(1, 'It was the north gate.'))
  await expandAll(copy.url)
  await expandAll(copy.url)

  expect(await database.read(world.grouped, (db) => history(db, id))).toEqual({
    chapters: 2,
    told: 2,
    text: 'It was the north gate.',
  })
  expect(await database.read(world.grouped, (db) => referenceOf(db, id))).toBe(reference)
  expect((await database.read(world.publisher, (db) => history(db, id))).told).toBe(0)
  const left = await database.read(world.author, (db) =>
    db.selectFrom('bulletin').select('id').where('revises', '=', id).execute(),
  )
  expect(left).toEqual([])
})

test('a revision that changes nothing is refused, and so is a second one beside the first', async ({
  database,
  world,
}) => {
  const id = await publish(database, world, marked(world)['TLP:GREEN'])
  const draft = await database.write(world.author, (db) => beginRevision(db, id))
  expect(await database.write(world.contributor, (db) => beginRevision(db, id))).toBe(draft)
  await expect(database.write(world.publisher, (db) => release(db, draft ?? ''))).rejects.toMatchObject({
    code: 'BW409',
    message: 'nothing_revised',
  })
})

test('a layer that the one who revises does not read stays, below what he adds', async ({ database, world }) => {
  const { 'TLP:GREEN': green, 'TLP:RED': red } = marked(world)
  const id = await publish(database, world, { ...green, not: [] }, { ...red, body: 'The informant’s boat.' })
  const add = async (db: Db, bulletin_id: string) => {
    const { organisation_id } = world.contributor
    const row = { organisation_id, bulletin_id, position: 2 }
    await db
      .insertInto('bulletin_layer')
      .values({ ...row, tlp: 2, body: 'An annex.' })
      .execute()
    const circle_id = world.named.organisation_circle
    await db
      .insertInto('layer_circle')
      .values({ ...row, circle_id, stance: 'included' })
      .execute()
  }
  await revise(database, [world.contributor, world.publisher], id, add)

  expect(await database.read(world.named, (db) => bodies(db, id))).toEqual(['Seen twice since Monday.', 'An annex.'])
  expect(await database.read(world.person, (db) => bodies(db, id))).toEqual([
    'Seen twice since Monday.',
    'An annex.',
    'The informant’s boat.',
  ])
})

async function bodies(db: Db, id: string) {
  const rows = await db
    .selectFrom('bulletin_layer')
    .select('body')
    .where('bulletin_id', '=', id)
    .orderBy('position')
    .execute()
  return rows.map(({ body }) => body)
}

async function referenceOf(db: Db, id: string) {
  return (await db.selectFrom('bulletin').select('reference').where('id', '=', id).executeTakeFirst())?.reference
}

/** How many chapters somebody finds, how often he was told, and what the first layer says. */
async function history(db: Db, id: string) {
  const { rows } = await sql<{ chapters: number; told: number; text: string }>`
    select (select count(*)::int from revision where bulletin_id = ${id}) as chapters,
      (select count(*)::int from notice where bulletin_id = ${id}) as told,
      (select body from bulletin_layer where bulletin_id = ${id} and position = 1) as text`.execute(db)
  return rows[0] ?? { chapters: 0, told: 0, text: '' }
}
