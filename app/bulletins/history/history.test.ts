import { expect } from 'vitest'
import type { Database, Speaker } from '#db/database.server.ts'
import { revise, rewrite } from '#db/testing/after-release.ts'
import { marked, publish } from '#db/testing/bulletins.ts'
import { type Member, test, type World } from '#db/testing/world.ts'
import { saveDraft } from '../commands/write-draft.server.ts'
import { savingFor } from '../merging/draft-form.ts'
import { draftTextOf, fieldsOf } from '../merging/draft-text.ts'
import { findDraft } from '../queries/find-draft.server.ts'
import { beginRevision } from '../revision/begin-revision.server.ts'
import { release, released } from '../testing.ts'
import { readHistory } from './list-history.server.ts'

function historyOf(database: Database, who: Member, reference: string) {
  return database.write(who, (db, speaker) => readHistory(db, speaker as Speaker, reference))
}

test('a history says what changed, in words, and who is named at home only', async ({ database, world }) => {
  const reference = await released(database, world.author, { body: 'Two lorries wait at gate 4.' })
  const draft = await database.write(world.author, async (db, speaker) => {
    const begun = await beginRevision(db, speaker as Speaker, reference)
    const found = await findDraft(db, speaker as Speaker, begun ?? '')
    if (!begun || !found) throw new Error('nothing was begun')
    const text = draftTextOf(fieldsOf(found))
    const layers = text.layers.map((layer) => ({ ...layer, body: 'Three lorries wait at gate 4.' }))
    await saveDraft(db, speaker as Speaker, found, savingFor({ ...text, severity: 3, layers }, found.version))
    return begun
  })
  await release(database, world.publisher, draft, { change_note: 'One more.' })

  const home = await historyOf(database, world.colleague, reference)
  const away = await historyOf(database, world.named, reference)
  expect(home?.chapters.map(({ by }) => by)).toEqual(['publisher', 'author'])
  expect(away?.chapters.map(({ by }) => by)).toEqual([null, null])
  expect(away?.chapters[0]).toMatchObject({
    count: 2,
    kind: 'revision',
    note: 'One more.',
    header: [{ field: 'severity', before: 2, after: 3 }],
    layers: [
      {
        position: 1,
        event: 'changed',
        text: [
          { kind: 'removed', text: 'Two' },
          { kind: 'added', text: 'Three' },
          { kind: 'same', text: ' lorries wait at gate 4.' },
        ],
      },
    ],
  })
  expect(await historyOf(database, world.excluded, 'BW-0000-0000')).toBeUndefined()
})

test('readers of the summary find neither a chapter of the annex nor a gap where it was', async ({
  database,
  world,
}) => {
  const id = await layered(database, world)
  const reference = await database.read(world.author, async (db) => {
    const found = await db.selectFrom('bulletin').select('reference').where('id', '=', id).executeTakeFirstOrThrow()
    return found.reference
  })
  const before = await historyOf(database, world.grouped, reference)
  await revise(database, [world.author, world.publisher], id, rewrite(2, 'Three more seals.'))
  expect(await historyOf(database, world.grouped, reference)).toEqual(before)
  await revise(database, [world.author, world.publisher], id, rewrite(1, 'At the north gate.'))

  const summary = await historyOf(database, world.grouped, reference)
  const annex = await historyOf(database, world.named, reference)
  expect(summary?.chapters.map(({ count }) => count)).toEqual([2, 1])
  expect(summary?.chapters.flatMap(({ layers }) => layers.map(({ position }) => position))).toEqual([1])
  expect(summary?.bulletin.revision).toBe(2)
  expect(annex?.chapters.map(({ count, layers }) => [count, layers.map(({ position }) => position)])).toEqual([
    [3, [1]],
    [2, [2]],
    [1, []],
  ])
})

test('markings and audiences are compared for the originator alone', async ({ database, world }) => {
  const id = await layered(database, world)
  await revise(database, [world.author, world.publisher], id, async (db, draft) => {
    await rewrite(2, 'Now stricter.')(db, draft)
    await db
      .updateTable('bulletin_layer')
      .set({ tlp: 3 })
      .where('bulletin_id', '=', draft)
      .where('position', '=', 2)
      .execute()
  })
  const of = async (who: Member) => {
    const found = await database.read(who, (db) =>
      db.selectFrom('bulletin').select('reference').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    return (await historyOf(database, who, found.reference))?.chapters[0]?.layers[0]?.marking
  }
  expect(await of(world.author)).toEqual({ before: 2, after: 3 })
  expect(await of(world.named)).toBeNull()
})

function layered(database: Database, world: World) {
  const { 'TLP:GREEN': green, 'TLP:AMBER': amber } = marked(world)
  return publish(database, world, { ...green, not: [] }, { ...amber, to: [world.named.organisation_circle] })
}

test('a draft that is opened and saved without a change revises nothing', async ({ database, world }) => {
  const reference = await released(database, world.author, {})
  await database.write(world.author, async (db, speaker) => {
    const begun = (await beginRevision(db, speaker as Speaker, reference)) ?? ''
    const found = await findDraft(db, speaker as Speaker, begun)
    if (found) await saveDraft(db, speaker as Speaker, found, savingFor(draftTextOf(fieldsOf(found)), found.version))
  })
  const draft = await database.read(world.author, async (db) => {
    const found = await db
      .selectFrom('bulletin')
      .select('reference')
      .where('revises', 'is not', null)
      .executeTakeFirst()
    return found?.reference ?? ''
  })
  await expect(release(database, world.publisher, draft)).rejects.toMatchObject({ message: 'nothing_revised' })
})
