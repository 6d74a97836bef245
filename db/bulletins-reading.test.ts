import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { announce, type Layer, marked, type Plan, publish, release, traces, writeDraft } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { test, type World } from './testing/world.ts'

type Marking = keyof ReturnType<typeof marked>

describe('who reads what is released, in header, text, list, history and alerts alike', () => {
  test.for(
    law<keyof World & string>(`
                      author  colleague  administrator  named  person  grouped  low  excluded  stranger  observer  visitor
    TLP:CLEAR         yes     yes        yes            yes    yes     yes      yes  yes       yes       yes       yes
    TLP:GREEN         yes     yes        -              yes    yes     yes      yes  -         yes       -         -
    TLP:AMBER         yes     yes        -              yes    yes     yes      -    -         -         -         -
    TLP:AMBER+STRICT  yes     yes        -              yes    yes     -        -    -         -         -         -
    TLP:RED           yes     -          -              -      yes     -        -    -         -         -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    const id = await publish(database, world, marked(world)[line.name as Marking])
    const event = await announce(database, world, copy.url, id)

    for (const [reader, may] of Object.entries(line.may)) {
      const identity = world[reader as 'author']
      const found = await database.read(identity, (db) => traces(db, id, event))
      const one = may ? 1 : 0
      const told = identity ? one : 0
      expect({ reader, ...found }).toEqual({
        reader,
        header: one,
        layer: one,
        list: one,
        revision: one,
        'old layer': one,
        notice: told,
        delivery: told,
      })
    }
    expect(await asked(line, await findsByReference(copy.url, database, world, id))).toEqual(line.may)
  })
})

describe('who reads what is not released', () => {
  const plans: Record<string, (world: World) => Plan> = {
    'an AMBER draft': (world) => ({ layers: [marked(world)['TLP:AMBER']] }),
    'an AMBER draft in review': (world) => ({ layers: [marked(world)['TLP:AMBER']], state: 'in_review' }),
    'a CLEAR draft': (world) => ({ layers: [marked(world)['TLP:CLEAR']] }),
    'a RED draft': (world) => ({ layers: [marked(world)['TLP:RED']] }),
    'a RED draft, asked to review': (world) => ({
      layers: [marked(world)['TLP:RED']],
      reviewer: world.publisher,
      state: 'in_review',
    }),
    'a RED draft, colleague named': (world) => ({ layers: [{ tlp: 4, to: [world.colleague.circle] }] }),
    'a RED draft, stranger asked': (world) => ({ layers: [marked(world)['TLP:RED']], reviewer: world.stranger }),
  }

  test.for(
    law<keyof World & string>(`
                                  author  publisher  contributor  colleague  administrator  named  person  stranger  visitor
    an AMBER draft                yes     yes        yes          yes        -              -      -       -         -
    an AMBER draft in review      yes     yes        yes          yes        -              -      -       -         -
    a CLEAR draft                 yes     yes        yes          yes        yes            -      -       -         -
    a RED draft                   yes     -          -            -          -              -      -       -         -
    a RED draft, asked to review  yes     yes        -            -          -              -      -       -         -
    a RED draft, colleague named  yes     -          -            yes        -              -      -       -         -
    a RED draft, stranger asked   yes     -          -            -          -              -      -       -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    const plan = plans[line.name]?.(world) as Plan
    const id = await database.write(world.author, (db) => writeDraft(db, world.author, plan))

    const header = await asked(line, (reader) =>
      database.read(world[reader] as null, (db) => finds(db, 'bulletin', id)),
    )
    expect(header).toEqual(line.may)
    const text = await asked(line, (reader) => database.read(world[reader] as null, (db) => finds(db, 'text', id)))
    expect(text).toEqual(line.may)
    expect(await asked(line, await findsByReference(copy.url, database, world, id))).toEqual(line.may)
  })
})

describe('who knows whom the originator named', () => {
  const plans: Record<string, (world: World) => Layer> = {
    'of a GREEN layer': (world) => marked(world)['TLP:GREEN'],
    'of an AMBER layer': (world) => marked(world)['TLP:AMBER'],
    'of a RED layer': (world) => marked(world)['TLP:RED'],
  }

  test.for(
    law<keyof World & string>(`
                       author  publisher  contributor  colleague  administrator  named  person  grouped  excluded  stranger  visitor
    of a GREEN layer   yes     yes        yes          yes        -              -      -       -        -         -         -
    of an AMBER layer  yes     yes        yes          yes        -              -      -       -        -         -         -
    of a RED layer     yes     yes        -            -          -              -      -       -        -         -         -
    `),
  )('$name', async (line, { database, world }) => {
    const id = await publish(database, world, plans[line.name]?.(world) as Layer)
    const knows = (reader: keyof World & string) =>
      database.read(world[reader] as null, async (db) => {
        const named = await db.selectFrom('layer_circle').select('circle_id').where('bulletin_id', '=', id).execute()
        return named.length > 0
      })
    expect(await asked(line, knows)).toEqual(line.may)
  })
})

describe('layers', () => {
  test('each next one is for fewer, and the header for whoever reads the first', async ({ database, world }) => {
    const { 'TLP:GREEN': green, 'TLP:AMBER': amber, 'TLP:RED': red } = marked(world)
    const id = await publish(database, world, { ...green, not: [] }, amber, red)

    const depth = await Promise.all(
      (['author', 'colleague', 'named', 'person', 'grouped', 'low', 'excluded', 'stranger', 'visitor'] as const).map(
        async (reader) => [reader, await database.read(world[reader], (db) => positions(db, id))],
      ),
    )
    expect(Object.fromEntries(depth)).toEqual({
      author: '1 2 3',
      colleague: '1 2',
      named: '1 2',
      person: '1 2 3',
      grouped: '1 2',
      low: '1',
      excluded: '1',
      stranger: '1',
      visitor: '',
    })
  })

  test('who is excluded from the first reads none below', async ({ database, world }) => {
    const { 'TLP:GREEN': green } = marked(world)
    const id = await publish(database, world, green, { tlp: 2, to: [world.excluded.organisation_circle] })

    expect(await database.read(world.excluded, (db) => positions(db, id))).toBe('')
    expect(await database.read(world.excluded, (db) => finds(db, 'bulletin', id))).toBe(false)
  })

  test('a group that shrinks takes the deeper layers with it', async ({ copy, database, world }) => {
    const below = { tlp: 3, to: [world.grouped.organisation_circle] }
    const above = { tlp: 2, to: [world.group.circle] }
    const id = await publish(database, world, above, below)
    expect(await database.read(world.grouped, (db) => positions(db, id))).toBe('1 2')

    const leave = `delete from portal.group_member where organisation_id = $1`
    await administer(copy.url, leave, [world.grouped.organisation_id])
    expect(await database.read(world.grouped, (db) => positions(db, id))).toBe('')

    const join = `insert into portal.group_member (group_id, organisation_id) values ($1, $2)`
    await administer(copy.url, join, [world.group.id, world.grouped.organisation_id])
    expect(await database.read(world.grouped, (db) => positions(db, id))).toBe('1 2')
  })

  test('an old layer needs the right of then and the right of now', async ({ copy, database, world }) => {
    const id = await publish(database, world, { tlp: 2, to: [world.named.organisation_circle] })
    const older = `update portal.revision_layer set audience = '{}' where bulletin_id = $1`
    await administer(copy.url, older, [id])

    expect(await database.read(world.named, (db) => positions(db, id))).toBe('1')
    const history = await database.read(world.named, (db) =>
      db.selectFrom('revision_layer').select('body').where('bulletin_id', '=', id).execute(),
    )
    expect(history).toEqual([])
  })
})

test('the releaser of a RED bulletin reads it, also when nobody had asked him', async ({ copy, database, world }) => {
  await administer(copy.url, 'update portal.organisation set two_person_release = false')
  const id = await database.write(world.author, (db) =>
    writeDraft(db, world.author, { layers: [{ tlp: 4, to: [world.person.circle] }] }),
  )
  await database.write(world.author, (db) => release(db, id))
  expect(await database.read(world.author, (db) => positions(db, id))).toBe('1')
})

async function finds(db: Db, what: 'bulletin' | 'text', id: string) {
  const found =
    what === 'bulletin'
      ? await db.selectFrom('bulletin').select('id').where('id', '=', id).executeTakeFirst()
      : await db.selectFrom('bulletin_layer').select('body').where('bulletin_id', '=', id).executeTakeFirst()
  return Boolean(found)
}

/** Whoever was sent a reference asks with it. */
async function findsByReference(url: string, database: Database, world: World, id: string) {
  const { rows } = await administer(url, 'select reference from portal.bulletin where id = $1', [id])
  return (reader: keyof World & string) =>
    database.read(world[reader] as null, async (db) => {
      const found = await sql<{ id: string | null }>`select portal.find_bulletin(${rows[0].reference}) as id`.execute(
        db,
      )
      return found.rows[0]?.id === id
    })
}

async function positions(db: Db, id: string) {
  const rows = await db
    .selectFrom('bulletin_layer')
    .select('position')
    .where('bulletin_id', '=', id)
    .orderBy('position')
    .execute()
  return rows.map(({ position }) => position).join(' ')
}
