import { expect } from 'vitest'
import type { Database } from '#db/database.server.ts'
import { release } from '#db/testing/bulletins.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { listAsHarmless } from '../harmless/harmless.server.ts'
import { listIndicators } from '../list-indicators.server.ts'
import { as, draftedWith, publishedWith } from '../testing.ts'
import { acceptSuggestion } from './accept-suggestion.server.ts'
import { addIndicators } from './add-indicators.server.ts'
import { removeIndicator } from './remove-indicator.server.ts'

const green = { tlp: 1, to: [2] }

test('each line is told what became of it, and none keeps another out', async ({ database, world, copy }) => {
  await administer(copy.url, 'update portal.organisation set secretariat = true where id = $1', [
    world.stranger.organisation_id,
  ])
  await administer(
    copy.url,
    `insert into portal.member_role (organisation_id, person_id, role) values ($1, $2, 'secretariat')`,
    [world.stranger.organisation_id, world.stranger.person_id],
  )
  const test_number = { type: 'container', value: 'TASU 117000-0', reason: 'A training number' } as const
  expect(await as(database, world.stranger, (db, speaker) => listAsHarmless(db, speaker, test_number))).toBe(true)

  const draft = await draftedWith(database, world, green)
  const lines = 'CSQU3054383,gate 4\nCSQU3054384\nnonsense\ncsqu 305438-3\nTASU1170000'
  const report = await as(database, world.contributor, (db, speaker) =>
    addIndicators(db, speaker, draft, 1, { type: null, lines }),
  )
  expect(report.map(({ text, outcome, harmless }) => [text, outcome, harmless])).toEqual([
    ['CSQU3054383,gate 4', 'ok', null],
    ['CSQU3054384', 'warn', null],
    ['nonsense', 'reject', null],
    ['csqu 305438-3', 'duplicate', null],
    ['TASU1170000', 'ok', 'A training number'],
  ])
  expect(await listed(database, world.author, draft.id)).toEqual([
    ['CSQU3054383', 'ok', [], null],
    ['CSQU3054384', 'warn', ['CSQU3054383'], null],
    ['TASU1170000', 'ok', [], 'A training number'],
  ])
})

test('a correction is taken as it was offered, and what was typed stays beside it', async ({ database, world }) => {
  const draft = await draftedWith(database, world, { ...green, lines: 'MSKU6011673\nCSQU3054384' })
  const [wrong] = await rows(database, world.author, draft.id)
  const accept = (value: string) =>
    as(database, world.author, (db, speaker) =>
      acceptSuggestion(db, speaker, draft, { indicator_id: wrong?.id ?? '', value }),
    )
  expect(wrong).toMatchObject({ raw: 'CSQU3054384' })
  await expect(accept('MSKU6011672')).rejects.toThrow('not_offered')
  await accept('CSQU3054383')
  expect(await rows(database, world.author, draft.id)).toMatchObject([
    { raw: 'CSQU3054384', value: 'CSQU3054383', outcome: 'ok', reason: null, suggestions: [] },
    { raw: 'MSKU6011673', outcome: 'warn' },
  ])
})

test('a correction that stands there already takes the misread one away', async ({ database, world }) => {
  const draft = await draftedWith(database, world, { ...green, lines: 'CSQU3054384\nCSQU3054383' })
  const wrong = (await rows(database, world.author, draft.id)).find(({ outcome }) => outcome === 'warn')
  await as(database, world.author, (db, speaker) =>
    acceptSuggestion(db, speaker, draft, { indicator_id: wrong?.id ?? '', value: 'CSQU3054383' }),
  )
  expect(await listed(database, world.author, draft.id)).toEqual([['CSQU3054383', 'ok', [], null]])
})

test('who may not write the draft adds, mends and removes nothing, nor does anybody once it is released', async ({
  database,
  world,
}) => {
  const draft = await draftedWith(database, world, { ...green, lines: 'CSQU3054384' })
  const [one] = await rows(database, world.author, draft.id)
  const chosen = { indicator_id: one?.id ?? '', value: 'CSQU3054383' }
  const lines = { type: null, lines: 'MSKU6011672' }
  const nothing = async (who: Member) => {
    await expect(as(database, who, (db, speaker) => addIndicators(db, speaker, draft, 1, lines))).rejects.toThrow()
    await expect(as(database, who, (db, speaker) => acceptSuggestion(db, speaker, draft, chosen))).rejects.toThrow()
    const removing = as(database, who, (db, speaker) => removeIndicator(db, speaker, draft, chosen.indicator_id))
    await expect(removing).rejects.toThrow('not_a_draft')
  }
  for (const who of [world.stranger, world.colleague, world.named]) await nothing(who)
  expect(await database.write(world.publisher, (db) => release(db, draft.id))).toBe(true)
  await nothing(world.author)
  expect(await listed(database, world.stranger, draft.id)).toEqual([['CSQU3054384', 'warn', ['CSQU3054383'], null]])
})

test('a reader of the summary learns nothing of the annex', async ({ database, world }) => {
  const annex = { tlp: 2, to: [world.named.organisation_circle], lines: 'MSKU6011672' }
  const id = await publishedWith(database, world, { ...green, lines: 'CSQU3054383' }, annex)
  const seen = async (who: Member) => (await rows(database, who, id)).map(({ position, value }) => [position, value])
  expect(await seen(world.named)).toEqual([
    [1, 'CSQU3054383'],
    [2, 'MSKU6011672'],
  ])
  expect(await seen(world.stranger)).toEqual([[1, 'CSQU3054383']])
})

test('a layer is full at some point', async ({ database, world }) => {
  const draft = await draftedWith(database, world, green)
  const lines = Array.from({ length: 501 }, (_, n) => `seal,FX${n + 1000}`).join('\n')
  const adding = as(database, world.author, (db, speaker) =>
    addIndicators(db, speaker, draft, 1, { type: null, lines }),
  )
  await expect(adding).rejects.toThrow('too_many_indicators')
})

function rows(database: Database, who: Member, id: string) {
  return database.read(who, (db) => listIndicators(db, id))
}

async function listed(database: Database, who: Member, id: string) {
  return (await rows(database, who, id)).map(({ value, outcome, suggestions, harmless }) => [
    ...[value, outcome, suggestions, harmless],
  ])
}
