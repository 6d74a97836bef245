import { expect } from 'vitest'
import type { Speaker } from '#db/database.server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { drafted, released } from '../testing.ts'
import { listDrafts } from './list-drafts.server.ts'

test('those who write at home find all drafts of the house, and nobody else finds any', async ({ database, world }) => {
  const found = async (who: Member) => {
    const list = await database.read(who, (db, speaker) => listDrafts(db, speaker as Speaker, null))
    return list?.drafts.map(({ reference, mine }) => [reference, mine])
  }
  const older = await drafted(database, world.author, { title: 'Older' })
  const newer = await drafted(database, world.publisher, { title: 'Newer' })
  const red = await drafted(database, world.author, { title: 'Named only', tlp: 4, included: [] })
  await released(database, world.author, {})

  expect(await found(world.author)).toEqual([
    [red, true],
    [newer, false],
    [older, true],
  ])
  expect(await found(world.publisher)).toEqual([
    [newer, true],
    [older, false],
  ])
  expect(await found(world.colleague)).toBeUndefined()
  expect(await found(world.stranger)).toEqual([])
})
