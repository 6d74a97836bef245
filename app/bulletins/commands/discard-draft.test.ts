import { expect } from 'vitest'
import type { Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { test } from '#db/testing/world.ts'
import { findBulletin } from '../queries/find-bulletin.server.ts'
import { findDraft } from '../queries/find-draft.server.ts'
import { drafted, released } from '../testing.ts'
import { discardDraft } from './write-draft.server.ts'

test('nobody outside writes a draft, and a reader at home only reads it', async ({ database, world }) => {
  const reference = await drafted(database, world.author, {})
  for (const who of [world.stranger, world.colleague])
    expect(await database.read(who, (db, speaker) => findDraft(db, speaker as Speaker, reference))).toBeUndefined()
  expect(await database.read(world.colleague, (db) => findBulletin(db, reference))).toMatchObject({ state: 'draft' })
  expect(await database.read(world.stranger, (db) => findBulletin(db, reference))).toBeUndefined()
})

test('a draft is thrown away with a record; what is released stays', async ({ database, world, copy }) => {
  const reference = await drafted(database, world.author, {})
  const id = await database.write(world.author, async (db, speaker) => {
    const draft = await findDraft(db, speaker as Speaker, reference)
    await discardDraft(db, speaker as Speaker, draft?.id ?? '')
    return draft?.id
  })
  expect(await database.read(world.author, (db) => findBulletin(db, reference))).toBeUndefined()
  const { rows } = await administer(
    copy.url,
    `select deed from portal.audit_entry where subject = $1 order by number`,
    [id],
  )
  expect(rows.map(({ deed }) => deed)).toEqual(['bulletin.drafted', 'bulletin.discarded'])

  const kept = await released(database, world.author, {})
  const discarding = database.write(world.author, async (db, speaker) => {
    const bulletin = await findBulletin(db, kept)
    await discardDraft(db, speaker as Speaker, bulletin?.id ?? '')
  })
  await expect(discarding).rejects.toThrow('not_a_draft')
})
