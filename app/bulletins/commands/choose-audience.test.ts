import { expect } from 'vitest'
import type { Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { test } from '#db/testing/world.ts'
import { findDraft } from '../queries/find-draft.server.ts'
import { drafted } from '../testing.ts'
import { chooseAudience } from './choose-audience.server.ts'

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
    expect(await chooseAudience(db, speaker as Speaker, found, choice)).toMatchObject({ version: found.version + 1 })
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
