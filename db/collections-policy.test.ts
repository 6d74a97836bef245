import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Db } from './database.server.ts'
import { publish, succeeds } from './testing/bulletins.ts'
import { begin, plantCollection, put } from './testing/collections.ts'
import { asked, law } from './testing/law.ts'
import { touched } from './testing/practice-board.ts'
import { publishPractice } from './testing/practices.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Planted = {
  house: string
  alliance: string
  green: string
  amber: string
  recalled: string
  other: string
  alert: string
  strangers: string
}
type Deed = (db: Db, who: Member, planted: Planted, world: World) => Promise<unknown[]>

const nobody = {
  organisation_id: '00000000-0000-4000-8000-000000000000',
  person_id: '00000000-0000-4000-8000-000000000000',
}

const found = (db: Db, table: 'collection' | 'collection_item', where: ReturnType<typeof sql>) =>
  sql`select from ${sql.table(table)} where ${where}`.execute(db).then(({ rows }) => rows)
const item = (db: Db, collection: string, bulletin: string) =>
  found(db, 'collection_item', sql`collection_id = ${collection} and bulletin_id = ${bulletin}`)

/** Each of them leaves nothing behind: what was tried is undone. */
const deeds: Record<string, Deed> = {
  'reads the one of the house': (db, _who, { house }) => found(db, 'collection', sql`id = ${house}`),
  'reads the one for the alliance': (db, _who, { alliance }) => found(db, 'collection', sql`id = ${alliance}`),
  'finds what is GREEN in it': (db, _who, { alliance, green }) => item(db, alliance, green),
  'finds what is AMBER in it': (db, _who, { alliance, amber }) => item(db, alliance, amber),
  'finds what was recalled in it': (db, _who, { alliance, recalled }) => item(db, alliance, recalled),
  'finds what is in that of the house': (db, _who, { house, green }) => item(db, house, green),
  'begins one': (db, who) => begin(db, who),
  'begins one for Originator': (db, who, _planted, { author }) =>
    begin(db, { ...who, organisation_id: author.organisation_id }),
  'begins one in another name': (db, who) => begin(db, { ...who, person_id: nobody.person_id }),
  'changes it': (db, _who, { alliance }) =>
    touched(sql`update collection set title = 'Mine', readers = 'house' where id = ${alliance}`, db),
  'rewrites any': (db) => touched(sql`update collection set title = 'Hijacked'`, db),
  'drops it': (db, _who, { house }) => touched(sql`delete from collection where id = ${house}`, db),
  'drops any': (db) => touched(sql`delete from collection`, db),
  'puts a practice into it': (db, _who, { alliance, other }, { author }) => put(db, author, alliance, other),
  'puts what is not read into the own one': (db, who, { strangers, amber }) => put(db, who, strangers, amber),
  'puts what is read into the own one': (db, who, { strangers, other }) => put(db, who, strangers, other),
  'puts an alert into it': (db, _who, { alliance, alert }, { author }) => put(db, author, alliance, alert),
  'puts a practice into it as the own house': (db, who, { alliance, other }) => put(db, who, alliance, other),
  'orders it': (db, _who, { alliance, green }) =>
    touched(sql`update collection_item set place = 9 where collection_id = ${alliance} and bulletin_id = ${green}`, db),
  'rewrites any sentence': (db) => touched(sql`update collection_item set sentence = 'Hijacked'`, db),
  'takes out of it': (db, _who, { alliance, green }) =>
    touched(sql`delete from collection_item where collection_id = ${alliance} and bulletin_id = ${green}`, db),
  'empties any': (db) => touched(sql`delete from collection_item`, db),
}

describe('who', () => {
  test.for(
    law<Reader>(`
                                              author  publisher  contributor  colleague  administrator  officer  named  person  low  excluded  stranger  observer  visitor
    reads the one of the house                yes     yes        yes          yes        yes            -        -      -       -    -         -         -         -
    reads the one for the alliance            yes     yes        yes          yes        yes            -        yes    yes     yes  yes       yes       -         -
    finds what is GREEN in it                 yes     yes        yes          yes        -              -        yes    yes     yes  yes       yes       -         -
    finds what is AMBER in it                 yes     yes        yes          yes        -              -        yes    yes     -    -         -         -         -
    finds what was recalled in it             -       -          -            -          -              -        -      -       -    -         -         -         -
    finds what is in that of the house        yes     yes        yes          yes        -              -        -      -       -    -         -         -         -
    begins one                                yes     yes        yes          -          -              -        yes    -       -    yes       yes       -         -
    begins one for Originator                 yes     yes        yes          -          -              -        -      -       -    -         -         -         -
    begins one in another name                -       -          -            -          -              -        -      -       -    -         -         -         -
    changes it                                yes     yes        yes          -          -              -        -      -       -    -         -         -         -
    rewrites any                              yes     yes        yes          -          -              -        -      -       -    -         yes       -         -
    drops it                                  yes     yes        yes          -          -              -        -      -       -    -         -         -         -
    drops any                                 yes     yes        yes          -          -              -        -      -       -    -         yes       -         -
    puts a practice into it                   yes     yes        yes          -          -              -        -      -       -    -         -         -         -
    puts what is not read into the own one    -       -          -            -          -              -        -      -       -    -         -         -         -
    puts what is read into the own one        -       -          -            -          -              -        -      -       -    -         yes       -         -
    puts an alert into it                     -       -          -            -          -              -        -      -       -    -         -         -         -
    puts a practice into it as the own house  yes     yes        yes          -          -              -        -      -       -    -         -         -         -
    orders it                                 yes     yes        yes          -          -              -        -      -       -    -         -         -         -
    rewrites any sentence                     yes     yes        yes          -          -              -        -      -       -    -         yes       -         -
    takes out of it                           yes     yes        yes          -          -              -        -      -       -    -         -         -         -
    empties any                               yes     yes        yes          -          -              -        -      -       -    -         yes       -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    const green = { tlp: 1, to: [2] }
    const amber = { tlp: 2, to: [world.named.organisation_circle] }
    const planted = {
      green: await publishPractice(database, world, [green]),
      other: await publishPractice(database, world, [green]),
      amber: await publishPractice(database, world, [amber]),
      recalled: await publishPractice(database, world, [green]),
      alert: await publish(database, world, green),
    }
    await administer(copy.url, `update portal.bulletin set state = 'recalled', recalled_at = now() where id = $1`, [
      planted.recalled,
    ])
    const { green: one, amber: two, recalled } = planted
    const house = await plantCollection(copy.url, world.author, 'house', one)
    const alliance = await plantCollection(copy.url, world.author, 'alliance', one, two, recalled)
    const strangers = await plantCollection(copy.url, world.stranger, 'house', one)
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      const deed = deeds[line.name]
      return succeeds(
        database,
        who,
        (db) =>
          deed?.(db, who ?? (nobody as Member), { ...planted, house, alliance, strangers }, world) ??
          Promise.resolve([]),
      )
    }
    expect(await asked(line, may)).toEqual(line.may)
    await administer(copy.url, 'delete from portal.collection')
  })
})

test('a collection for the alliance is as GREEN: whoever reads CLEAR alone does not know of it', async ({
  copy,
  database,
  world,
}) => {
  const { low } = world
  await plantCollection(copy.url, world.author, 'alliance')
  const known = () => database.read(low, (db) => found(db, 'collection', sql`true`))
  expect(await known()).toHaveLength(1)
  await administer(copy.url, 'update portal.membership set tlp_ceiling = 0 where person_id = $1', [low.person_id])
  expect(await known()).toEqual([])
})

test('a collection says whose it is, whatever was written', async ({ copy, database, world }) => {
  await administer(copy.url, 'delete from portal.collection')
  await database.write(world.author, (db) => begin(db, world.author, 'alliance'))
  const { rows } = await database.read(world.stranger, (db) =>
    sql`select organisation_name from collection`.execute(db),
  )
  expect(rows).toEqual([{ organisation_name: 'Originator' }])
})
