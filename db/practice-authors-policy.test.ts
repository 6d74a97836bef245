import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Database, Db } from './database.server.ts'
import { expandAll, revise } from './testing/after-release.ts'
import { type Layer, marked, publish, succeeds } from './testing/bulletins.ts'
import { asked, law } from './testing/law.ts'
import {
  answerAuthor,
  askAuthor,
  fillPractice,
  grade,
  seat,
  settleSuggestion,
  suggest,
  touched,
  translate,
  writeAlong,
} from './testing/practice-board.ts'
import { publishPractice } from './testing/practices.ts'
import { administer } from './testing/server.ts'
import { type Member, test, type World } from './testing/world.ts'

type Reader = keyof World & string
type Said = { id: string; suggestion: string }
type Deed = (db: Db, who: Member, said: Said, world: World) => Promise<unknown[]>

const amber = (world: World): Layer => marked(world)['TLP:AMBER']

const rows = (what: string, where: string): Deed => {
  return async (db, _, { id }) =>
    (await sql`select ${sql.raw(what)} where ${sql.raw(where)} and bulletin_id = ${id}`.execute(db)).rows
}

const deeds: Record<string, Deed> = {
  'sees the grade': rows('grade from practice_grade', 'true'),
  'sees who writes along': rows('state from practice_author', `state = 'accepted'`),
  'sees who was asked': rows('state from practice_author', `state = 'asked'`),
  'sees the suggestion': rows('words from practice_suggestion', 'true'),
  'sees the translation': rows('body from practice_translation', 'true'),
  'asks another house': (db, _, { id }, { observer }) => askAuthor(db, id, observer),
  'asks its owner': (db, _, { id }, { author }) => askAuthor(db, id, author),
  'accepts for itself': (db, who, { id }) => answerAuthor(db, who, id, 'accepted'),
  'accepts for the one asked': (db, { person_id }, { id }, { excluded }) =>
    answerAuthor(db, { ...excluded, person_id }, id, 'accepted'),
  'ends it for Named': (db, { person_id }, { id }, { named }) => answerAuthor(db, { ...named, person_id }, id, 'left'),
  'ends it in a colleague’s name': (db, _, { id }, { named, person }) =>
    answerAuthor(db, { ...named, person_id: person.person_id }, id, 'left'),
  'takes back what is open': (db, _, { id }) =>
    touched(sql`delete from practice_author where bulletin_id = ${id} and state <> 'accepted'`, db),
  'takes back everything, blindly': (db) => touched(sql`delete from practice_author`, db),
  'takes back what was accepted': (db, _, { id }) =>
    touched(sql`delete from practice_author where bulletin_id = ${id} and state = 'accepted'`, db),
  suggests: (db, who, { id }) => suggest(db, who, id),
  'suggests for Named': (db, { person_id }, { id }, { named, person }) =>
    suggest(db, { ...named, person_id: person_id === named.person_id ? person.person_id : person_id }, id),
  'answers the suggestion': (db, who, { suggestion }) => settleSuggestion(db, who, suggestion),
  'answers it as the publisher': (db, who, { suggestion }, { publisher, author }) =>
    settleSuggestion(db, who.person_id === publisher.person_id ? author : publisher, suggestion),
  translates: (db, who, { id }) => translate(db, who, id, { language: 'fr' }),
  'translates in another’s name': (db, { organisation_id, person_id }, { id }, { publisher, named }) =>
    translate(
      db,
      organisation_id === named.organisation_id ? { ...publisher, person_id } : { ...named, person_id },
      id,
      {
        language: 'fr',
      },
    ),
  'mends the translation': (db, { organisation_id, person_id }, { id }) =>
    touched(
      sql`update practice_translation set body = 'Trek.', organisation_id = ${organisation_id}, person_id = ${person_id} where bulletin_id = ${id}`,
      db,
    ),
  'mends any translation, blindly': (db, { organisation_id, person_id }) =>
    touched(sql`update practice_translation set organisation_id = ${organisation_id}, person_id = ${person_id}`, db),
  'mends it as a colleague': (db, { organisation_id, person_id }, { id }, { author, publisher }) =>
    touched(
      sql`update practice_translation set organisation_id = ${organisation_id},
          person_id = ${person_id === author.person_id ? publisher.person_id : author.person_id} where bulletin_id = ${id}`,
      db,
    ),
  'drops the translation': (db, _, { id }) =>
    touched(sql`delete from practice_translation where bulletin_id = ${id}`, db),
  'drops any translation, blindly': (db) => touched(sql`delete from practice_translation`, db),
}

describe('where Named writes an AMBER practice along and Grouped and Excluded were asked, who', () => {
  test.for(
    law<Reader>(`
                                    author  publisher  contributor  colleague  named  person  grouped  low  excluded  stranger  visitor
    sees the grade                  yes     yes        yes          yes        yes    yes     yes      -    -         -         -
    sees who writes along           yes     yes        yes          yes        yes    yes     yes      -    -         -         -
    sees who was asked              yes     yes        yes          -          -      -       -        -    -         -         -
    sees the suggestion             yes     yes        yes          -          yes    -       -        -    -         -         -
    sees the translation            yes     yes        yes          yes        yes    yes     yes      -    -         -         -
    asks another house              yes     yes        -            -          -      -       -        -    -         -         -
    asks its owner                  -       -          -            -          -      -       -        -    -         -         -
    accepts for itself              -       -          -            -          yes    -       -        -    -         -         -
    accepts for the one asked       -       -          -            -          -      -       -        -    -         -         -
    ends it for Named               yes     yes        -            -          yes    -       -        -    -         -         -
    ends it in a colleague’s name   -       -          -            -          -      -       -        -    -         -         -
    takes back what is open         yes     yes        -            -          -      -       -        -    -         -         -
    takes back everything, blindly  yes     yes        -            -          -      -       -        -    -         -         -
    takes back what was accepted    -       -          -            -          -      -       -        -    -         -         -
    suggests                        -       -          -            -          yes    -       -        -    -         -         -
    suggests for Named              -       -          -            -          -      -       -        -    -         -         -
    answers the suggestion          yes     yes        yes          -          -      -       -        -    -         -         -
    answers it as the publisher     -       -          -            -          -      -       -        -    -         -         -
    translates                      yes     yes        yes          -          yes    -       -        -    -         -         -
    translates in another’s name    -       -          -            -          -      -       -        -    -         -         -
    mends the translation           yes     yes        yes          -          yes    -       -        -    -         -         -
    mends any translation, blindly  yes     yes        yes          -          yes    -       -        -    -         -         -
    mends it as a colleague         -       -          -            -          -      -       -        -    -         -         -
    drops the translation           yes     yes        yes          -          yes    -       -        -    -         -         -
    drops any translation, blindly  yes     yes        yes          -          yes    -       -        -    -         -         -
    `),
  )('$name', async (line, { copy, database, world }) => {
    await administer(copy.url, 'delete from portal.practice_translation')
    await administer(copy.url, 'delete from portal.practice_author')
    await administer(copy.url, 'update portal.organisation set listed = true')
    const said = await fillPractice(database, world, copy.url, amber(world))
    await database.write(world.publisher, async (db) => {
      await askAuthor(db, said.id, world.grouped)
      await askAuthor(db, said.id, world.excluded)
    })
    const may = (reader: Reader) => {
      const who = world[reader] as Member | null
      return succeeds(
        database,
        who,
        (db) => deeds[line.name]?.(db, who ?? world.named, said, world) as Promise<unknown[]>,
      )
    }
    expect(await asked(line, may)).toEqual(line.may)
  })
})

async function seen(database: Database, who: Member, id: string) {
  return database.read(who, async (db) => {
    const { rows } = await sql<{ what: string }>`
      select 'author ' || state as what from practice_author where bulletin_id = ${id}
      union all select 'suggestion' from practice_suggestion where bulletin_id = ${id}
      union all select 'translation ' || position from practice_translation where bulletin_id = ${id} order by 1`.execute(
      db,
    )
    return rows.map(({ what }) => what)
  })
}

test('nobody is asked by name whom the owner does not know, to what is no practice, or to what carries no name', async ({
  copy,
  database,
  world,
}) => {
  const { publisher, stranger } = world
  const id = await publishPractice(database, world, [{ tlp: 1, to: [2] }])
  const may = (which: string) => succeeds(database, publisher, (db) => askAuthor(db, which, stranger))
  expect(await may(id)).toBe(true)
  await administer(copy.url, 'update portal.organisation set listed = false where id = $1', [stranger.organisation_id])
  expect(await may(id)).toBe(false)
  await administer(copy.url, 'update portal.organisation set listed = true where id = $1', [stranger.organisation_id])
  expect(await may(await publish(database, world, { tlp: 1, to: [2] }))).toBe(false)
  await administer(copy.url, 'update portal.bulletin set brokered = true where id = $1', [id])
  expect(await may(id)).toBe(false)
})

test('who was asked says yes or no, leaves once, and is known as one who wrote from then on', async ({
  copy,
  database,
  world,
}) => {
  const { publisher, named, stranger } = world
  await administer(copy.url, 'update portal.organisation set listed = true')
  const id = await publishPractice(database, world, [{ tlp: 1, to: [2] }])
  const answer = (who: Member, house: Member, state: string) =>
    database.write(who, (db) => answerAuthor(db, { ...house, person_id: who.person_id }, id, state))
  const state = async () => (await seen(database, publisher, id)).join()
  await database.write(publisher, (db) => askAuthor(db, id, named))
  expect(await seen(database, stranger, id)).toEqual([])
  await answer(named, named, 'declined')
  expect([await state(), (await answer(named, named, 'accepted')).length]).toEqual(['author declined', 0])
  await database.write(publisher, async (db) => {
    await touched(sql`delete from practice_author where bulletin_id = ${id}`, db)
    await askAuthor(db, id, named)
  })
  await answer(named, named, 'accepted')
  expect(await seen(database, stranger, id)).toEqual(['author accepted'])
  await answer(named, named, 'declined')
  expect([await state(), await seen(database, stranger, id)]).toEqual(['author left', []])
  expect(
    await succeeds(database, publisher, (db) =>
      touched(sql`delete from practice_author where bulletin_id = ${id}`, db),
    ),
  ).toBe(false)
  await seat(copy.url, named)
  expect(await succeeds(database, named, (db) => grade(db, named, id))).toBe(false)
  expect(await succeeds(database, named, (db) => suggest(db, named, id))).toBe(false)
  expect(await succeeds(database, named, (db) => translate(db, named, id))).toBe(false)
})

test('a house that graded a practice does not become its author', async ({ copy, database, world }) => {
  const { publisher, named, person } = world
  const id = await publishPractice(database, world, [{ tlp: 1, to: [2] }])
  await seat(copy.url, person)
  await database.write(person, (db) => grade(db, person, id))
  await database.write(publisher, (db) => askAuthor(db, id, named))
  await expect(database.write(named, (db) => answerAuthor(db, named, id, 'accepted'))).rejects.toThrow(
    'author_has_graded',
  )
})

test('a translation is for who reads its layer, then and now, and follows it', async ({ copy, database, world }) => {
  const { publisher, author, named, person, stranger } = world
  const id = await publishPractice(database, world, [
    { tlp: 1, to: [named.organisation_circle, world.stranger.organisation_circle] },
    { tlp: 2, to: [named.organisation_circle] },
  ])
  await database.write(publisher, async (db) => {
    await translate(db, publisher, id)
    await translate(db, publisher, id, { position: 2 })
  })
  expect(await seen(database, person, id)).toEqual(['translation 1', 'translation 2'])
  expect(await seen(database, stranger, id)).toEqual(['translation 1'])
  await writeAlong(database, publisher, stranger, id)
  expect(await succeeds(database, stranger, (db) => translate(db, stranger, id, { position: 2, language: 'fr' }))).toBe(
    false,
  )
  // a chapter that says nothing of the layer is none to translate from
  expect(await succeeds(database, named, (db) => translate(db, named, id, { of_revision: 7 }))).toBe(false)
  expect(
    await succeeds(database, publisher, (db) => translate(db, publisher, id, { of_revision: 7, language: 'fr' })),
  ).toBe(false)
  expect(
    await succeeds(database, publisher, (db) =>
      touched(
        sql`update practice_translation set of_revision = 7, organisation_id = ${publisher.organisation_id}, person_id = ${publisher.person_id}`,
        db,
      ),
    ),
  ).toBe(false)
  // the revision reaches the observer too, who was never shown the words that were translated
  await revise(database, [author, publisher], id, async (db, draft) => {
    await touched(
      sql`insert into layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
      values (${author.organisation_id}, ${draft}, 1, ${world.grouped.organisation_circle}, 'included')`,
      db,
    )
  })
  expect(await seen(database, world.grouped, id)).toEqual(['author accepted'])
  expect(await seen(database, person, id)).toEqual(['author accepted', 'translation 1', 'translation 2'])
  await administer(copy.url, `update portal.bulletin set state = 'recalled' where id = $1`, [id])
  expect(await seen(database, person, id)).toEqual([])
  expect(await succeeds(database, named, (db) => settleSuggestion(db, named, id))).toBe(false)
})

test('a suggestion is answered once, also blindly, and not after a recall', async ({ copy, database, world }) => {
  const { publisher, author } = world
  const { id, suggestion } = await fillPractice(database, world, copy.url, amber(world))
  const all = (db: Db) =>
    touched(sql`update practice_suggestion set answer = 'taken', answered_by = ${author.person_id}`, db)
  const empty = (db: Db) =>
    touched(
      sql`update practice_suggestion set answer = null, answered_by = ${author.person_id} where id = ${suggestion}`,
      db,
    )
  expect(await succeeds(database, author, all)).toBe(true)
  expect(await succeeds(database, author, empty)).toBe(false)
  await database.write(publisher, (db) => settleSuggestion(db, publisher, suggestion, 'declined'))
  await expandAll(copy.url)
  const { rows } = await administer(
    copy.url,
    `select person_id from portal.notice where kind = 'practice.suggestion_answered' and subject = $1`,
    [suggestion],
  )
  expect(rows, 'told of the answer').toEqual([{ person_id: world.named.person_id }])
  expect(await succeeds(database, publisher, (db) => settleSuggestion(db, publisher, suggestion))).toBe(false)
  await administer(copy.url, `update portal.bulletin set state = 'recalled' where id = $1`, [id])
  expect(await seen(database, publisher, id)).toEqual([])
})
