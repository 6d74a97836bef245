import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { beginRevision, expandAll, opens, recall, revise, rewrite } from './testing/after-release.ts'
import { announce, marked, publish, release } from './testing/bulletins.ts'
import { everything } from './testing/everything.ts'
import { asked, law } from './testing/law.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Marking = keyof ReturnType<typeof marked>

const secret = 'Container behind the cold store'

describe('what is recalled', () => {
  test.for(
    law<Reader>(`
                      author  colleague  administrator  named  person  grouped  low  excluded  stranger  observer  visitor
    TLP:CLEAR         yes     yes        yes            yes    yes     yes      yes  yes       yes       yes       yes
    TLP:GREEN         yes     yes        -              yes    yes     yes      yes  -         yes       -         -
    TLP:AMBER         yes     yes        -              yes    yes     yes      -    -         -         -         -
    TLP:AMBER+STRICT  yes     yes        -              yes    yes     -        -    -         -         -         -
    TLP:RED           yes     -          -              -      yes     -        -    -         -         -         -
    `),
  )(
    '$name leaves a header with those who found it, and its words with the originator',
    async (line, { copy, database, world }) => {
      const id = await publish(database, world, { ...marked(world)[line.name as Marking], body: secret })
      await revise(database, [world.author, world.publisher], id, rewrite(1, `${secret}, gate 4`))
      await announce(database, world, copy.url, id)
      await database.write(world.publisher, (db) => recall(db, id))

      const finds = (reader: Reader) => database.read(world[reader] as Member | null, (db) => isThere(db, id))
      expect(await asked(line, finds)).toEqual(line.may)
      for (const reader of Object.keys(line.may) as Reader[]) {
        const all = await database.read(world[reader] as Member | null, (db) => found(db, id))
        expect({ reader, words: all.includes(secret) }).toEqual({
          reader,
          words: reader === 'author' || own(line.name, reader),
        })
      }
    },
  )

  test('is in no table that anybody else can read', async ({ copy, database, world }) => {
    const title = 'Mark in the title'
    const { 'TLP:GREEN': green, 'TLP:AMBER': amber } = marked(world)
    const id = await publish(database, world, { ...green, not: [], body: secret }, { ...amber, body: secret })
    await administer(copy.url, `update portal.bulletin set title = $2 where id = $1`, [id, title])
    await revise(database, [world.author, world.publisher], id, rewrite(1, `${secret}, twice`))
    await announce(database, world, copy.url, id)
    for (const reader of [world.named, world.grouped, world.stranger]) await opens(database, reader, id)
    expect(JSON.stringify(await everything(database, world.named))).toContain(title)

    await database.write(world.publisher, (db) => recall(db, id))
    for (const reader of [world.named, world.person, world.grouped, world.stranger, world.excluded, null]) {
      const seen = JSON.stringify(await everything(database, reader))
      expect([seen.includes(secret), seen.includes(title)]).toEqual([false, false])
    }
  })
})

test('two recalls at once make one', async ({ copy, database, world }) => {
  const id = await publish(database, world, marked(world)['TLP:GREEN'])
  const ends = await Promise.allSettled(
    [world.author, world.publisher].map((who) => database.write(who, (db) => recall(db, id))),
  )
  expect(ends.filter(({ status }) => status === 'fulfilled')).toEqual([{ status: 'fulfilled', value: true }])
  expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { message: 'already_recalled' } })
  const { rows } = await administer(
    copy.url,
    `select kind from portal.revision where bulletin_id = $1 order by number`,
    [id],
  )
  expect(rows).toEqual([{ kind: 'release' }, { kind: 'recall' }])
})

test('what is recalled while it is revised stays recalled, whoever comes first', async ({ database, world }) => {
  for (let turn = 0; turn < 4; turn++) {
    const id = await publish(database, world, marked(world)['TLP:GREEN'])
    const draft = await database.write(world.author, async (db) => {
      const begun = (await beginRevision(db, id)) ?? ''
      await rewrite(1, secret)(db, begun)
      return begun
    })
    const [, revised] = await Promise.allSettled([
      database.write(world.author, (db) => recall(db, id)),
      database.write(world.publisher, (db) => release(db, draft)),
    ])
    if (revised?.status === 'rejected') expect(revised.reason).toMatchObject({ message: 'already_recalled' })
    expect(await database.read(world.named, (db) => found(db, id))).not.toContain(secret)
    expect(await stateOf(database, world, id)).toBe('recalled')
  }
})

test('readers are told of a recall once, with the desks of those that have it', async ({ copy, database, world }) => {
  const id = await publish(database, world, marked(world)['TLP:GREEN'])
  await opens(database, world.named, id)
  const { organisation_id, person_id } = world.publisher
  await database.write(world.publisher, async (db) => {
    await recall(db, id)
    await db
      .insertInto('outbox')
      .values({ organisation_id, person_id, bulletin_id: id, kind: 'bulletin.recalled' })
      .execute()
  })
  await expandAll(copy.url)
  const { rows } = await administer(
    copy.url,
    `select person.name from portal.notice join portal.person on person.id = person_id where bulletin_id = $1 order by 1`,
    [id],
  )
  // who opened it, and the desk at home; nobody who never heard of it
  expect(rows).toEqual([{ name: 'named' }, { name: 'person' }])
})

/** Originator's people who may read what they wrote. */
function own(marking: string, reader: Reader) {
  return (reader === 'colleague' && marking !== 'TLP:RED') || (reader === 'administrator' && marking === 'TLP:CLEAR')
}

async function isThere(db: Db, id: string) {
  return Boolean(await db.selectFrom('bulletin').select('id').where('id', '=', id).executeTakeFirst())
}

/** All words of a bulletin that somebody finds. */
async function found(db: Db, id: string) {
  const { rows } = await sql<{ words: string }>`
    select coalesce(string_agg(words, ' '), '') as words from (
      select title as words from bulletin where id = ${id}
      union all select body from bulletin_layer where bulletin_id = ${id}
      union all select body from revision_layer where bulletin_id = ${id}
      union all select header::text from revision where bulletin_id = ${id}) as said`.execute(db)
  return rows[0]?.words ?? ''
}

async function stateOf(database: Database, world: World, id: string) {
  const found = await database.read(world.author, (db) =>
    db.selectFrom('bulletin').select('state').where('id', '=', id).executeTakeFirst(),
  )
  return found?.state
}
