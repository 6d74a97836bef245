import { expect } from 'vitest'
import type { Database, Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { audienceChange, writtenAudience } from '../audience/audience-change.ts'
import { findBulletin } from '../queries/find-bulletin.server.ts'
import { findDraft } from '../queries/find-draft.server.ts'
import { drafted, looked, release } from '../testing.ts'
import { releaseBulletin } from './release-bulletin.server.ts'

test('a release stops when the audience is no longer the one that was shown', async ({ database, world, copy }) => {
  const reference = await drafted(database, world.author, { tlp: 2, included: [world.group.circle] })
  const order = await ordered(database, world.author, reference)
  await administer(copy.url, `insert into portal.group_member (group_id, organisation_id) values ($1, $2)`, [
    world.group.id,
    world.stranger.organisation_id,
  ])
  const stop = await database.write(world.author, async (db, speaker) => {
    const draft = await findDraft(db, speaker as Speaker, reference)
    return draft && releaseBulletin(db, speaker as Speaker, draft, order)
  })
  expect(stop).toEqual({
    text: false,
    layers: [],
    unsettled: [],
    members: true,
    audience: { added: [expect.objectContaining({ organisation_name: 'Stranger' })], removed: [], counted: [] },
  })
  expect(await database.read(world.grouped, (db) => findBulletin(db, reference))).toBeUndefined()
})

test('a release stops when the text is no longer the one that was shown', async ({ database, world }) => {
  const reference = await drafted(database, world.author, {})
  const stop = await database.write(world.publisher, async (db, speaker) => {
    const draft = await findDraft(db, speaker as Speaker, reference)
    if (!draft) throw new Error('it is gone')
    const order = await looked(db, speaker as Speaker, draft)
    return releaseBulletin(db, speaker as Speaker, draft, { ...order, version: draft.version - 1, looked: '1:before' })
  })
  expect(stop).toMatchObject({ text: true, layers: [1], audience: null })
})

test('what comes and goes is told by name; a mangled field counts as nothing seen', () => {
  const line = { position: 1, kind: 'organisation', group_name: null, organisation_name: 'Named', people: 2 }
  expect(audienceChange(writtenAudience([line]), [line])).toBeNull()
  expect(audienceChange(writtenAudience([line]), [{ ...line, people: 3 }])).toEqual({
    added: [],
    removed: [],
    counted: [{ ...line, people: 3, before: 2 }],
  })
  const [unlisted, crowd] = [
    { ...line, organisation_name: null },
    { ...line, organisation_name: null, people: 3 },
  ]
  expect(
    audienceChange(writtenAudience([unlisted, crowd]), [
      { ...crowd, people: 1 },
      { ...crowd, people: 4 },
    ]),
  ).toEqual({ added: [], removed: [], counted: [{ ...unlisted, people: 5, before: 5 }] })
  expect(audienceChange('{"a":', [line])).toEqual({ added: [line], removed: [], counted: [] })
  expect(audienceChange('[[1,2]]', [])).toBeNull()
})

test('a release stops when an identifier was added since the page was shown', async ({ copy, database, world }) => {
  const reference = await drafted(database, world.author, {})
  const order = await ordered(database, world.author, reference)
  await administer(
    copy.url,
    `insert into portal.indicator (organisation_id, bulletin_id, position, type, raw, value, outcome)
     select organisation_id, id, 1, 'container', 'MSKU6011672', 'MSKU6011672', 'ok' from portal.bulletin where reference = $1`,
    [reference],
  )
  expect(await release(database, world.author, reference, order)).toMatchObject({ text: true, layers: [1] })
})

function ordered(database: Database, who: Member, reference: string) {
  return database.read(who, async (db, speaker) => {
    const draft = await findDraft(db, speaker as Speaker, reference)
    if (!draft) throw new Error('it is gone')
    return looked(db, speaker as Speaker, draft)
  })
}
