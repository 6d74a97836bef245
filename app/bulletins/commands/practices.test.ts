import { expect } from 'vitest'
import type { Database, Db, Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { readHistory } from '../history/list-history.server.ts'
import { draftForm, savingFor } from '../merging/draft-form.ts'
import { layerField } from '../merging/field-names.ts'
import { mergeFields } from '../merging/merge-fields.ts'
import { type Draft, holdDraft } from '../queries/find-draft.server.ts'
import { readBulletin } from '../queries/read-bulletin.server.ts'
import { beginRevision } from '../revision/begin-revision.server.ts'
import { drafted, release, released } from '../testing.ts'
import { beginPractice } from './begin-draft.server.ts'
import { saveDraft } from './write-draft.server.ts'

const first = { title: 'Seal check', claim: 'Two people look, so that a cloned seal stays here.', body: '' }

const answers = {
  claim: first.claim,
  stages: ['ST3', 'ST7'],
  site_kinds: ['S-CON'],
  practice_steps: 'Look.\nPull.',
  cost_band: 'K0',
}

test('a practice begins with its claim, GREEN for the alliance, and warns of nothing', async ({ database, world }) => {
  const reference = await begun(database, world.author)
  const draft = await held(database, world.author, reference)
  expect(draft).toMatchObject({ type: 'PRACTICE', title: 'Seal check', severity: 0, urgency: 'unknown', tlp: 1 })
  expect(draft.layers.map((layer) => [layer.answers, layer.named.map(({ kind }) => kind)])).toEqual([
    [{ claim: first.claim }, ['alliance']],
  ])
})

test('what was begun as a practice stays one, and nothing becomes one later', async ({ database, world }) => {
  const practice = await begun(database, world.author)
  await saved(database, world.author, practice, { type: 'ALERT', severity: '4', urgency: 'immediate' })
  expect(await held(database, world.author, practice)).toMatchObject({
    type: 'PRACTICE',
    severity: 0,
    urgency: 'unknown',
  })
  const alert = await drafted(database, world.author, { type: 'WATCH' })
  await saved(database, world.author, alert, { type: 'PRACTICE' })
  expect(await held(database, world.author, alert)).toMatchObject({ type: 'WATCH', severity: 2 })
})

test('several codes are kept as a list of codes, and only codes of the list', async ({ database, world }) => {
  const reference = await released(database, world.author, { type: 'PRACTICE', title: 'Seals', body: '', answers })
  const read = await database.write(world.stranger, (db, speaker) => readBulletin(db, speaker as Speaker, reference))
  expect(read?.layers[0]?.answers).toEqual(answers)

  const field = layerField.answer(1, 'stages')
  expect(draftForm.shape[field as 'version'].safeParse(['ST3', 'ST10']).success).toBe(false)
  expect(draftForm.shape[field as 'version'].safeParse([]).success).toBe(true)
})

test('the history of a practice says which codes came and went, and what changed in its words', async ({
  database,
  world,
}) => {
  const reference = await released(database, world.author, { type: 'PRACTICE', title: 'Seals', answers })
  const draft = await database.write(world.author, (db, speaker) => beginRevision(db, speaker as Speaker, reference))
  await saved(database, world.author, draft ?? '', {
    [layerField.answer(1, 'stages')]: ['ST3', 'ST8'],
    [layerField.answer(1, 'practice_steps')]: 'Look twice.\nPull.',
  })
  await release(database, world.author, draft ?? '')
  const history = await database.write(world.stranger, (db, speaker) => readHistory(db, speaker as Speaker, reference))
  expect(history?.chapters[0]?.layers[0]?.answers).toEqual([
    { question: 'stages', before: ['ST3', 'ST7'], after: ['ST3', 'ST8'], text: [] },
    expect.objectContaining({
      question: 'practice_steps',
      text: expect.arrayContaining([
        expect.objectContaining({ kind: 'added', text: expect.stringContaining('twice') }),
      ]),
    }),
  ])
})

test('codes that two people ticked at once are asked about, and never joined', () => {
  const name = layerField.answer(1, 'stages')
  const sides = { mine: { [name]: ['ST1'] }, theirs: { [name]: ['ST2'] }, base: {}, seen: {}, print: String }
  expect(mergeFields({ ...sides, keep: { [name]: 'both' } })).toEqual({
    fields: { [name]: ['ST1'] },
    clashes: [{ name, mine: ['ST1'], theirs: ['ST2'] }],
  })
})

test('where the house releases nothing so wide, it begins AMBER and for nobody', async ({ copy, database, world }) => {
  await administer(copy.url, `insert into portal.release_cap (organisation_id, role, widest) values ($1, '', 2)`, [
    world.author.organisation_id,
  ])
  const { tlp, named } = await held(database, world.author, await begun(database, world.author))
  expect([tlp, named]).toEqual([2, []])
})

function begun(database: Database, author: Member) {
  return database.write(author, (db, speaker) => beginPractice(db, speaker as Speaker, first))
}

function held(database: Database, who: Member, reference: string) {
  return database.write(who, (db, speaker) => holding(db, speaker as Speaker, reference))
}

/** A saving of the form with some fields typed over. */
function saved(database: Database, who: Member, reference: string, typed: Record<string, string | string[]>) {
  return database.write(who, async (db, speaker) => {
    const draft = await holding(db, speaker as Speaker, reference)
    const saving = savingFor(draft, draft.version)
    return saveDraft(db, speaker as Speaker, draft, { ...saving, fields: { ...saving.fields, ...typed } })
  })
}

async function holding(db: Db, speaker: Speaker, reference: string): Promise<Draft> {
  const draft = await holdDraft(db, speaker, reference)
  if (!draft) throw new Error('it is gone')
  return draft
}
