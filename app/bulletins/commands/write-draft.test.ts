import { expect } from 'vitest'
import type { Database, Db, Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { type Saving, savingFor } from '../merging/draft-form.ts'
import { type DraftText, fieldsOf } from '../merging/draft-text.ts'
import { writtenPrints } from '../merging/fingerprints.server.ts'
import { findBulletin } from '../queries/find-bulletin.server.ts'
import { type Draft, findDraft, holdDraft } from '../queries/find-draft.server.ts'
import { drafted, released } from '../testing.ts'
import { addLayer, dropLayer } from './change-layers.server.ts'
import { chooseAudience } from './choose-audience.server.ts'
import { discardDraft, saveDraft } from './write-draft.server.ts'

const text: DraftText = {
  title: 'Two vans',
  type: 'WATCH',
  severity: 1,
  urgency: 'expected',
  certainty: 'possible',
  sectors: [],
  ports: ['BEANR'],
  modi_operandi: [],
  last_day: null,
  language: 'en',
  exercise: false,
  layers: [{ position: 1, body: 'At gate 4.', answers: { seen_where: 'Gate 4' }, red_flags: ['RF03'] }],
}

type Typed = { body?: string; keep?: Saving['keep'] } & Partial<
  Record<'title' | 'severity' | 'urgency' | 'certainty', string>
>

/** One saving of a form that was opened at this version. */
function save(database: Database, who: Member, reference: string, { body, keep = {}, ...typed }: Typed, from: Saving) {
  return database.write(who, async (db, speaker) => {
    const draft = await holdDraft(db, speaker as Speaker, reference)
    if (!draft) throw new Error('it is gone')
    const fields = { ...from.fields, ...typed, ...(body && { body_1: body }) }
    return saveDraft(db, speaker as Speaker, draft, { ...from, fields, keep })
  })
}

/** The form as somebody opens it now. */
function opened(database: Database, who: Member, reference: string): Promise<Saving> {
  return database.read(who, async (db, speaker) => {
    const draft = await findDraft(db, speaker as Speaker, reference)
    if (!draft) throw new Error('it is gone')
    const fields = fieldsOf(draft)
    return { version: draft.version, base: writtenPrints(fields), seen: '', fields, keep: {} }
  })
}

const begun = async (database: Database, author: Member) => {
  const reference = await drafted(database, author, {})
  await save(database, author, reference, {}, savingFor(text, (await opened(database, author, reference)).version))
  return reference
}

test('what was answered and ticked is kept', async ({ database, world }) => {
  const reference = await begun(database, world.author)
  const { fields } = await opened(database, world.publisher, reference)
  expect(fields).toMatchObject({ body_1: 'At gate 4.', answer_1_seen_where: 'Gate 4', red_flags_1: ['RF03'] })
})

test('two who change different fields, or the same field alike, both keep theirs', async ({ database, world }) => {
  const reference = await begun(database, world.author)
  const form = await opened(database, world.author, reference)
  await save(database, world.publisher, reference, { title: 'By a colleague', certainty: 'likely' }, form)
  const saved = await save(database, world.author, reference, { body: 'At gate 5.', certainty: 'likely' }, form)
  expect(saved).toMatchObject({ merged: { title: 'By a colleague' } })
  expect((await opened(database, world.author, reference)).fields).toMatchObject({
    title: 'By a colleague',
    body_1: 'At gate 5.',
    certainty: 'likely',
  })
})

test('two who change the same field are shown both, and nothing is changed until one decides', async ({
  database,
  world,
}) => {
  const reference = await begun(database, world.author)
  const form = await opened(database, world.author, reference)
  await save(database, world.publisher, reference, { title: 'Theirs', body: 'Two divers.', severity: '3' }, form)
  const typed = { title: 'Mine', body: 'Three divers.', urgency: 'immediate' }
  const conflict = await save(database, world.author, reference, typed, form)
  expect(conflict).toMatchObject({
    clashes: [
      { name: 'title', mine: 'Mine', theirs: 'Theirs' },
      { name: 'body_1', mine: 'Three divers.', theirs: 'Two divers.' },
    ],
    merged: { severity: '3' },
  })
  expect((await opened(database, world.author, reference)).fields).toMatchObject({
    title: 'Theirs',
    urgency: 'expected',
  })

  const { seen = '' } = 'seen' in conflict ? conflict : {}
  const decided = { ...form, seen, fields: { ...form.fields, severity: '3' } }
  const half = await save(database, world.author, reference, { ...typed, keep: { title: 'theirs' } }, decided)
  expect(half).toMatchObject({ clashes: [{ name: 'body_1' }] })
  await save(database, world.author, reference, { ...typed, keep: { title: 'theirs', body_1: 'both' } }, decided)
  expect((await opened(database, world.author, reference)).fields).toMatchObject({
    title: 'Theirs',
    body_1: 'Three divers.\n\nTwo divers.',
    urgency: 'immediate',
    severity: '3',
  })
})

test('a decision holds for what was shown, and for nothing newer', async ({ database, world }) => {
  const reference = await begun(database, world.author)
  const form = await opened(database, world.author, reference)
  await save(database, world.publisher, reference, { title: 'Theirs' }, form)
  const conflict = await save(database, world.author, reference, { title: 'Mine' }, form)
  const { seen = '' } = 'seen' in conflict ? conflict : {}
  await save(
    database,
    world.publisher,
    reference,
    { title: 'Theirs again' },
    await opened(database, world.publisher, reference),
  )
  const decided = { title: 'Mine', keep: { title: 'mine' as const } }
  expect(await save(database, world.author, reference, decided, { ...form, seen })).toMatchObject({
    clashes: [{ name: 'title', theirs: 'Theirs again' }],
  })
})

test('what was written in a layer comes back when somebody dropped that layer meanwhile', async ({
  database,
  world,
}) => {
  const reference = await begun(database, world.author)
  await layer(addLayer)
  const form = await opened(database, world.author, reference)
  await layer((db, _, draft) => dropLayer(db, draft))
  const dropped = await save(database, world.author, reference, { title: 'Only the title' }, form)
  expect(dropped).toMatchObject({ layers: 1 })
  const typed = { ...form, fields: { ...form.fields, body_2: 'The annex.' } }
  expect(await save(database, world.author, reference, {}, typed)).toMatchObject({ layers: 2 })
  const { fields } = await opened(database, world.author, reference)
  expect(fields).toMatchObject({ body_2: 'The annex.' })

  function layer(change: (db: Db, speaker: Speaker, draft: Draft) => Promise<unknown>) {
    return database.write(world.publisher, async (db, speaker) => {
      const draft = await holdDraft(db, speaker as Speaker, reference)
      return draft && change(db, speaker as Speaker, draft)
    })
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
