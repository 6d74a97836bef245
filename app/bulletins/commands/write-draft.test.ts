import { expect } from 'vitest'
import type { Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { findBulletin } from '../queries/find-bulletin.server.ts'
import { findDraft } from '../queries/find-draft.server.ts'
import { bulletinDraft } from '../schema.ts'
import { drafted, released } from '../testing.ts'
import { chooseAudience } from './choose-audience.server.ts'
import { discardDraft, saveDraft } from './write-draft.server.ts'

const text = bulletinDraft.parse({
  version: 0,
  title: 'Two vans',
  body: 'At gate 4.',
  type: 'WATCH',
  severity: 1,
  urgency: 'expected',
  certainty: 'possible',
  ports: ['BEANR'],
  language: 'en',
})

test('whoever saves second is told, and changes nothing', async ({ database, world }) => {
  const reference = await drafted(database, world.author, {})
  const save = (who: Member, title: string, version: number) =>
    database.write(who, async (db, speaker) => {
      const draft = await findDraft(db, speaker as Speaker, reference)
      return draft && saveDraft(db, draft.id, { ...text, title, version })
    })
  const { version } = await draftOf(reference, world.author)

  expect(await save(world.publisher, 'By a colleague', version)).toBe(version + 1)
  expect(await save(world.author, 'By the author', version)).toBeNull()
  expect(await draftOf(reference, world.author)).toMatchObject({ title: 'By a colleague', ports: ['BEANR'] })

  function draftOf(which: string, who: Member) {
    return database.read(
      who,
      async (db, speaker) => (await findDraft(db, speaker as Speaker, which)) ?? { version: -1 },
    )
  }
})

test('a new choice of audience replaces the old one and counts as a change', async ({ database, world }) => {
  const reference = await drafted(database, world.author, { tlp: 2, included: [world.group.circle] })
  const draft = await database.write(world.author, async (db, speaker) => {
    const found = await findDraft(db, speaker as Speaker, reference)
    if (!found) throw new Error('it is gone')
    const choice = {
      version: found.version,
      tlp: 1 as const,
      included: [2],
      excluded: [world.excluded.organisation_circle],
    }
    expect(await chooseAudience(db, speaker as Speaker, found, choice)).toEqual({ version: found.version + 1 })
    return findDraft(db, speaker as Speaker, reference)
  })
  expect(draft).toMatchObject({ tlp: 1 })
  expect(draft?.named).toHaveLength(2)
  expect(draft?.named).toContainEqual({ circle_id: 2, kind: 'alliance', stance: 'included', name: null })
  expect(draft?.named).toContainEqual({
    circle_id: world.excluded.organisation_circle,
    kind: 'organisation',
    stance: 'excluded',
    name: 'Excluded',
  })
})

test('CLEAR is for everyone, whatever was ticked before', async ({ database, world }) => {
  const reference = await drafted(database, world.author, { tlp: 0, included: [world.group.circle] })
  const draft = await database.read(world.author, (db, speaker) => findDraft(db, speaker as Speaker, reference))
  expect(draft?.named).toEqual([{ circle_id: 1, kind: 'public', stance: 'included', name: null }])
})

test('a colleague does not take a draft away by marking it RED', async ({ database, world }) => {
  const reference = await drafted(database, world.author, {})
  const marked = database.write(world.publisher, async (db, speaker) => {
    const draft = await findDraft(db, speaker as Speaker, reference)
    return (
      draft &&
      chooseAudience(db, speaker as Speaker, draft, { version: draft.version, tlp: 4, included: [], excluded: [] })
    )
  })
  await expect(marked).rejects.toThrow('marking_out_of_reach')
})

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

test('whoever may read GREEN at most drafts what is GREEN at most', async ({
  copy,
  database,
  world: { contributor },
}) => {
  const lower = (ceiling: number) =>
    administer(copy.url, 'update portal.membership set tlp_ceiling = $2 where person_id = $1', [
      contributor.person_id,
      ceiling,
    ])
  await lower(1)
  const reference = await drafted(database, contributor, { tlp: 1, included: [2] })
  const found = await database.read(contributor, (db, speaker) => findDraft(db, speaker as Speaker, reference))
  expect(found).toMatchObject({ tlp: 1 })
  const amber = drafted(database, contributor, { tlp: 2, included: [] })
  await expect(amber).rejects.toThrow('marking_out_of_reach')
  await lower(4)
})
