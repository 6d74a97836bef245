import { expect } from 'vitest'
import type { Database, Db, Speaker } from '#db/database.server.ts'
import { publish } from '#db/testing/bulletins.ts'
import { publishPractice } from '#db/testing/practices.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { findCollection, listCollections } from './list-collections.server.ts'
import { beginCollection, changeCollection, dropCollection } from './write-collection.server.ts'
import { moveUp, putIntoCollection, takeOut } from './write-items.server.ts'

const typed = { title: 'To begin with', purpose: '', readers: 'alliance' } as const

function as<T>(database: Database, who: Member, work: (db: Db, speaker: Speaker) => Promise<T>) {
  return database.write(who, (db, speaker) => {
    if (!speaker) throw new Error('nobody speaks')
    return work(db, speaker)
  })
}

test('a collection is put together in order, and each reader finds and counts what may be read', async ({
  copy,
  database,
  world,
}) => {
  const { author, named, stranger } = world
  const green = { tlp: 1, to: [2] }
  const ids = [
    await publishPractice(database, world, [green], { title: 'first' }),
    await publishPractice(database, world, [{ tlp: 2, to: [named.organisation_circle] }], { title: 'amber' }),
    await publishPractice(database, world, [green], { title: 'last' }),
    await publish(database, world, green),
  ]
  const { rows } = await administer(copy.url, 'select id, reference from portal.bulletin')
  const [first = '', amber = '', last = '', alert = ''] = ids.map((id) => rows.find((row) => row.id === id)?.reference)
  const id = await as(database, author, (db, speaker) => beginCollection(db, speaker, typed))
  const put = (reference: string, who = author) =>
    as(database, who, (db, speaker) => putIntoCollection(db, speaker, id, { reference, sentence: 'Try it.' }))
  for (const reference of [first, amber, last]) expect(await put(reference)).toBe('put')
  expect(await put(last.toLowerCase())).toBe('already')
  for (const reference of [alert, 'BW-0000-0000', 'nonsense']) expect(await put(reference)).toBe('absent')

  const titles = (who: Member) =>
    as(database, who, async (db, speaker) => (await findCollection(db, speaker, id))?.items.map(({ title }) => title))
  const counted = (who: Member) =>
    as(database, who, async (db, speaker) => (await listCollections(db, speaker)).map(({ items, own }) => [items, own]))
  expect(await titles(named)).toEqual(['first', 'amber', 'last'])
  expect(await titles(stranger)).toEqual(['first', 'last'])
  expect(await counted(named)).toEqual([[3, false]])
  expect(await counted(stranger)).toEqual([[2, false]])
  expect(await counted(author)).toEqual([[3, true]])

  expect(await as(database, author, (db, speaker) => moveUp(db, speaker, id, last))).toBe(true)
  expect(await as(database, author, (db, speaker) => takeOut(db, speaker, id, first))).toBe(true)
  expect(await titles(named)).toEqual(['last', 'amber'])
  expect(await as(database, author, (db, speaker) => takeOut(db, speaker, id, first))).toBe(false)

  await expect(put(first, stranger)).rejects.toThrow('row-level security')
  for (const deed of [moveUp, takeOut])
    expect(await as(database, stranger, (db, speaker) => deed(db, speaker, id, last))).toBe(false)
  expect(await as(database, stranger, (db, speaker) => changeCollection(db, speaker, id, typed))).toBe(false)
  expect(await as(database, stranger, (db, speaker) => dropCollection(db, speaker, id))).toBe(false)
  await expect(as(database, world.person, (db, speaker) => dropCollection(db, speaker, id))).rejects.toThrow(
    'not_your_collections',
  )

  const house = { ...typed, readers: 'house' } as const
  expect(await as(database, author, (db, speaker) => changeCollection(db, speaker, id, house))).toBe(true)
  expect(await titles(named)).toBeUndefined()
  expect(await as(database, author, (db, speaker) => dropCollection(db, speaker, id))).toBe(true)
  const deeds = await administer(copy.url, `select deed from portal.audit_entry where deed like 'collection.%'`)
  expect(deeds.rows.map(({ deed }) => deed).sort()).toEqual([
    ...['collection.begun', 'collection.changed', 'collection.dropped', 'collection.emptied'],
    ...['collection.filled', 'collection.filled', 'collection.filled', 'collection.ordered'],
  ])
})
