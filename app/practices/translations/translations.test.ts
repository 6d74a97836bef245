import { expect } from 'vitest'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { revise } from '#db/testing/after-release.ts'
import { writeAlong } from '#db/testing/practice-board.ts'
import { type Member, test } from '#db/testing/world.ts'
import { as, shared } from '../testing.ts'
import { readTranslation } from './read-translation.server.ts'
import type { TranslationText } from './schema.ts'
import { openTranslation, translateLayer } from './translate.server.ts'

test('a translation stands beside its layer, and says when the original has moved on', async ({
  copy,
  database,
  world,
}) => {
  const { named, author, publisher, stranger } = world
  const { id, reference } = await shared(
    copy.url,
    database,
    world,
    { tlp: 1, to: [named.organisation_circle, stranger.organisation_circle] },
    { tlp: 2, to: [named.organisation_circle] },
  )
  await writeAlong(database, publisher, named, id)
  const writing = (position: string, claim: string, of_revision = 1) =>
    as(database, named, async (db, speaker) => {
      const opened = await openTranslation(db, speaker, reference, 'nl', position)
      if (!opened) return false
      const text = { of_revision, title: 'Trekken', body: 'Trek **stevig**.', claim } as TranslationText
      await translateLayer(db, speaker, opened, 'nl', text)
      return true
    })
  expect([await writing('1', 'Wie trekt, weet.'), await writing('2', ''), await writing('3', '')]).toEqual([
    true,
    true,
    false,
  ])
  await expect(writing('1', 'Wie trekt, weet.', 9)).rejects.toThrow(new Refusal('errors:refusal.no_such_chapter'))
  const read = (who: Member) => as(database, who, (db, speaker) => readTranslation(db, speaker, reference, 'nl'))
  const seen = await read(stranger)
  expect(seen?.layers).toHaveLength(1)
  expect(seen?.layers[0]?.translated).toMatchObject({ by: 'Named', title: 'Trekken', outdated: false, of_chapter: 1 })
  expect(seen?.layers[0]?.translated?.answers).toEqual({ claim: 'Wie trekt, weet.' })
  expect((await read(named))?.layers.map((layer) => layer.translated?.title)).toEqual(['Trekken', ''])
  await revise(database, [author, publisher], id, (db, draft) =>
    db
      .updateTable('bulletin_layer')
      .set({ body: 'Twice.' })
      .where('bulletin_id', '=', draft)
      .where('position', '=', 1)
      .execute(),
  )
  const after = (await read(stranger))?.layers[0]?.translated
  expect(after).toMatchObject({ outdated: true, of_chapter: 1, newest: 2 })
  expect(await as(database, stranger, (db, who) => openTranslation(db, who, reference, 'nl', '1'))).toBeUndefined()
  expect(await as(database, stranger, (db, who) => readTranslation(db, who, reference, 'fr'))).toBeUndefined()
})
