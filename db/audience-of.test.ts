import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { type Layer, marked, publish, release, writeDraft } from './testing/bulletins.ts'
import { administer } from './testing/server.ts'
import { type Member, test } from './testing/world.ts'

describe('who can see this', () => {
  test('says who reads it, why, and how many they are', async ({ database, world }) => {
    const { 'TLP:AMBER': amber, 'TLP:RED': red } = marked(world)
    expect(await preview(database, world.author, [amber, red])).toEqual([
      '1 group Grouped 1',
      '1 organisation Named 2',
      '1 organisation Originator 4',
      '2 person Named 1',
      '2 person Originator 1',
    ])
  })

  test('says the public in one line', async ({ database, world }) => {
    const lines = await preview(database, world.author, [marked(world)['TLP:CLEAR']])
    expect(lines).toEqual(['1 organisation Originator 6', '1 public - 7'])
  })

  test('says those that no directory lists in one line without a name', async ({ copy, database, world }) => {
    const list = (listed: boolean) =>
      administer(copy.url, 'update portal.organisation set listed = $1 where id = any ($2)', [
        listed,
        [world.named.organisation_id, world.stranger.organisation_id],
      ])
    const alliance = [{ tlp: 1, to: [2] }]
    const open = await preview(database, world.author, alliance)
    await list(false)
    const hidden = await preview(database, world.author, alliance)
    await list(true)
    const named = /Named|Stranger/
    const people = (shown: string[]) => shown.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
    expect(open.filter((line) => named.test(line))).toHaveLength(2)
    expect(hidden.filter((line) => named.test(line))).toEqual([])
    expect(hidden.filter((line) => line.startsWith('1 alliance - '))).toHaveLength(1)
    expect(people(hidden)).toBe(people(open))
  })

  test('is the same before and after the release', async ({ database, world }) => {
    for (const layer of Object.values(marked(world))) {
      const before = await preview(database, world.author, [layer], world.publisher)
      const id = await publish(database, world, layer)
      expect(await database.read(world.author, (db) => lines(db, id))).toEqual(before)
    }
  })

  test('is answered to the originator, as far as he reads it himself', async ({ database, world }) => {
    const id = await publish(database, world, marked(world)['TLP:RED'])
    expect(await database.read(world.author, (db) => lines(db, id))).not.toEqual([])
    for (const reader of [world.colleague, world.administrator, world.person, world.named, world.stranger, null])
      expect(await database.read(reader, (db) => lines(db, id))).toEqual([])
  })
})

describe('a group that keeps its members to itself', () => {
  test('tells its size, and nothing more to whoever names, excludes or nests', async ({ database, world }) => {
    const { grouped, excluded, stranger, group } = world
    const probe = (to: number[], not: number[] = []) => preview(database, world.named, [{ tlp: 2, to, not }])
    const alone = await probe([group.circle])

    expect(alone).toEqual(['1 group - 6', '1 organisation Named 2'])
    for (const { organisation_circle } of [grouped, excluded, stranger])
      expect(await probe([group.circle], [organisation_circle])).toEqual(alone)
    expect(await probe([group.circle, grouped.organisation_circle])).toEqual([
      '1 group - 6',
      '1 organisation Grouped 1',
      '1 organisation Named 2',
    ])
    const everybody = await preview(database, world.named, [{ tlp: 1, to: [2] }])
    expect(await preview(database, world.named, [{ tlp: 1, to: [2], not: [group.circle] }])).toEqual(everybody)
    const both = await preview(database, world.named, [{ tlp: 1, to: [2, group.circle] }])
    expect(both.filter((line) => !line.startsWith('1 group'))).toEqual(everybody)
  })

  test('refuses members and strangers below it with the same words', async ({ copy, database, world }) => {
    const { grouped, stranger, group } = world
    await administer(copy.url, `update portal.membership set listed = true`)
    const above = { tlp: 2, to: [group.circle] }
    for (const { organisation_circle, circle } of [grouped, stranger])
      for (const below of [
        { tlp: 3, to: [organisation_circle] },
        { tlp: 4, to: [circle] },
      ]) {
        await expect(released(database, world.named, [above, below])).rejects.toThrow('layer_wider_than_above')
        expect(await preview(database, world.named, [above, below])).toEqual(
          await preview(database, world.named, [above, { ...below, to: [] }]),
        )
      }
    const green = { tlp: 1, to: [grouped.organisation_circle, stranger.organisation_circle] }
    await expect(released(database, world.named, [green, above])).rejects.toThrow('layer_wider_than_above')
  })

  test('is within itself and within the alliance', async ({ database, world }) => {
    const amber = { tlp: 2, to: [world.group.circle] }
    expect(await released(database, world.named, [{ tlp: 1, to: [2] }, amber])).toBe(true)
    expect(await released(database, world.named, [{ tlp: 1, to: [world.group.circle] }, amber])).toBe(true)
    expect(await released(database, world.named, [{ tlp: 0, to: [1] }, amber])).toBe(true)
  })

  test('is an open book for whoever keeps it, and for all if it says so', async ({ copy, database, world }) => {
    const layers = [{ tlp: 2, to: [world.group.circle] }]
    const known = ['1 group Excluded 1', '1 group Grouped 1']
    const others = (all: string[]) => all.filter((line) => !/ (Originator|Named) /.test(line))
    expect(others(await preview(database, world.author, layers))).toEqual(known)
    await administer(copy.url, `update portal."group" set membership_confidential = false`)
    expect(others(await preview(database, world.named, layers))).toEqual(known)
    await administer(copy.url, `update portal."group" set membership_confidential = true`)
  })
})

/** What the author is told of a draft; the draft is taken back. */
async function preview(database: Database, author: Member, layers: Layer[], reviewer?: Member) {
  const undo = new Error('undo')
  let told: string[] = []
  await database
    .write(author, async (db) => {
      told = await lines(db, await writeDraft(db, author, { layers, ...(reviewer && { reviewer }) }))
      throw undo
    })
    .catch((error) => {
      if (error !== undo) throw error
    })
  return told
}

/** Releases by the author's own hand; for publishers whose organisation needs no second person. */
function released(database: Database, author: Member, layers: Layer[]) {
  return database.write(author, async (db) => release(db, await writeDraft(db, author, { layers })))
}

async function lines(db: Db, id: string) {
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', position, circle_kind, coalesce(organisation_name, '-'), people) as line
    from audience_of(${id})`.execute(db)
  return rows.map(({ line }) => line).toSorted()
}
