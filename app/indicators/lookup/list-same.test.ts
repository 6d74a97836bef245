import { expect } from 'vitest'
import { type Database, openDatabase } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { listElsewhere } from '../show/list-elsewhere.server.ts'
import { publishedWith } from '../testing.ts'
import type { IndicatorType } from '../types.ts'
import { listSame } from './list-same.server.ts'

const green = { tlp: 1, to: [2] }

test('a value leads to the bulletins that its reader may read, and to its clones', async ({ database, world }) => {
  const amber = { tlp: 2, to: [world.named.organisation_circle] }
  const wide = await publishedWith(database, world, { ...green, lines: 'CSQU3054383' })
  const narrow = await publishedWith(database, world, green, { ...amber, lines: 'CSQU3054383' })
  const clone = await publishedWith(database, world, { ...green, lines: 'CSQU3054387' })

  const named = await same(database, world.named, 'CSQU3054383')
  expect(named.map(({ id, near }) => [id, near])).toEqual([
    [clone, true],
    [narrow, false],
    [wide, false],
  ])
  expect(named[1]).toMatchObject({ tlp: 2 })
  expect((await same(database, world.stranger, 'CSQU3054383')).map(({ id }) => id)).toEqual([clone, wide])
  // the number without its last sign, as it is read from a dirty door
  expect(await same(database, world.named, 'CSQU305438')).toHaveLength(3)

  const elsewhere = (who: Member) => database.read(who, (db) => listElsewhere(db, wide))
  expect(await elsewhere(world.named)).toMatchObject([{ near: true }, { near: false }])
  expect(await elsewhere(world.stranger)).toMatchObject([{ near: true }])
})

test('a layer under one that went out of reach is not found', async ({ copy, database, world }) => {
  const above = { tlp: 2, to: [world.group.circle] }
  const below = { tlp: 3, to: [world.grouped.organisation_circle], lines: 'MSKU6011672' }
  await publishedWith(database, world, above, below)
  expect(await same(database, world.grouped, 'MSKU6011672')).toHaveLength(1)
  await administer(copy.url, 'delete from portal.group_member where organisation_id = $1', [
    world.grouped.organisation_id,
  ])
  expect(await same(database, world.grouped, 'MSKU6011672')).toEqual([])
})

test('who is excluded finds nothing, and neither does a ceiling that is too low', async ({ database, world }) => {
  const not = [world.excluded.organisation_circle]
  await publishedWith(database, world, { ...green, not, lines: 'TEXU3070079' })
  await publishedWith(database, world, { tlp: 2, to: [world.named.organisation_circle], lines: 'TEXU3070079' })
  expect(await same(database, world.excluded, 'TEXU3070079')).toEqual([])
  expect(await same(database, world.low, 'TEXU3070079')).toHaveLength(1)
  expect(await same(database, world.named, 'TEXU3070079')).toHaveLength(2)
})

test('a value that stands in what is hidden is asked for and answered like one that stands nowhere', async ({
  copy,
  key,
  database,
  world,
}) => {
  for (let n = 0; n < 3; n++)
    await publishedWith(database, world, { tlp: 2, to: [world.named.organisation_circle], lines: 'HLXU1234567' })
  const said: string[] = []
  const listening = openDatabase({ url: copy.app, key, onStatement: (statement) => void said.push(statement) })
  const asked = async (value: string) => {
    said.length = 0
    const rows = await same(listening, world.stranger, value)
    return { rows, said: [...said] }
  }
  const hidden = await asked('HLXU1234567')
  expect(hidden).toEqual(await asked('HLXU7654321'))
  expect(hidden.rows).toEqual([])
  await listening.close()
})

test('the newest fifty-one are enough to say that there are more', async ({ database, world }) => {
  const ids: string[] = []
  for (let n = 0; n < 52; n++) ids.push(await publishedWith(database, world, { ...green, lines: 'seal,CROWD12345' }))
  const found = await same(database, world.stranger, 'CROWD12345', 'seal')
  expect(found.map(({ id }) => id)).toEqual(ids.reverse().slice(0, 51))
})

async function same(database: Database, who: Member, value: string, type: IndicatorType = 'container') {
  return database.read(who, async (db) => {
    const rows = await listSame(db, { type, value })
    const ids = await db.selectFrom('bulletin').select(['id', 'reference']).execute()
    return rows.map((row) => ({ ...row, id: ids.find(({ reference }) => reference === row.reference)?.id }))
  })
}
