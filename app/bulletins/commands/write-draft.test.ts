import { expect } from 'vitest'
import type { Database, Db, Speaker } from '#db/database.server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { type Saving, savingFor } from '../merging/draft-form.ts'
import { type DraftText, fieldsOf } from '../merging/draft-text.ts'
import { writtenPrints } from '../merging/fingerprints.server.ts'
import { type Draft, findDraft, holdDraft } from '../queries/find-draft.server.ts'
import { drafted } from '../testing.ts'
import { addLayer, dropLayer } from './change-layers.server.ts'
import { saveDraft } from './write-draft.server.ts'

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
