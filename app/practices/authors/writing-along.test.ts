import { expect } from 'vitest'
import { test } from '#app/alerts/testing.ts'
import { findDraft } from '#app/bulletins/queries/find-draft.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { writeAlong } from '#db/testing/practice-board.ts'
import type { Member } from '#db/testing/world.ts'
import { readSaid } from '../said/read-said.server.ts'
import { findWriting, openSuggestion, readSuggestions } from '../suggestions/list-suggestions.server.ts'
import { decline, suggestWords, takeOver } from '../suggestions/suggest.server.ts'
import { as, shared, told } from '../testing.ts'
import { answerAuthorship, askAuthor, endAuthorship, findAuthorship, readAuthors } from './authors.server.ts'

const reason = 'Figures of two months were shown.'

test('the owner asks whom he may know, and what is accepted is named', async ({ copy, database, world, post }) => {
  const { named, publisher, stranger, contributor } = world
  const { reference } = await shared(copy.url, database, world, { tlp: 1, to: [named.organisation_circle] })
  const asking = (who: Member, organisation_id: string) =>
    as(database, who, async (db, speaker) => {
      const read = await readAuthors(db, speaker, reference)
      if (read) await askAuthor(db, speaker, read.practice, organisation_id)
      return read?.askable.map(({ name }) => name)
    })
  const refused = new Refusal('errors:refusal.not_to_be_asked')
  await expect(asking(publisher, stranger.organisation_id)).rejects.toThrow(refused)
  const byPublishers = new Refusal('errors:refusal.authors_by_publishers')
  await expect(asking(contributor, named.organisation_id)).rejects.toThrow(byPublishers)
  expect(await asking(named, named.organisation_id)).toBeUndefined()
  expect(await asking(publisher, named.organisation_id)).toEqual(['Named'])
  expect(await told(post, database, named, reference)).toEqual(['practice.author_asked'])
  await as(database, named, async (db, speaker) => {
    const asked = await findAuthorship(db, speaker, reference)
    if (asked) await answerAuthorship(db, speaker, asked, 'accepted')
  })
  expect(await told(post, database, publisher, reference)).toEqual(['practice.author_answered'])
  const authors = async () => (await as(database, world.person, (db, who) => readSaid(db, who, reference)))?.authors
  expect(await authors()).toEqual([{ name: 'Named', state: 'accepted', own: true }])
  const ending = () =>
    as(database, publisher, async (db, speaker) => {
      const read = await readAuthors(db, speaker, reference)
      return read && endAuthorship(db, speaker, read.practice, named.organisation_id)
    })
  expect([await ending(), await ending(), await authors()]).toEqual([true, false, []])
})

test('words that are taken over stand in the revision, and are answered once', async ({
  copy,
  database,
  world,
  post,
}) => {
  const { id, reference } = await shared(copy.url, database, world)
  const { named, author, publisher } = world
  await writeAlong(database, publisher, named, id)
  const proposing = (words: string) =>
    as(database, named, async (db, speaker) => {
      const written = await findWriting(db, speaker, reference)
      if (written) await suggestWords(db, speaker, written, { part: 'claim', words, reason })
      return (await readSuggestions(db, speaker, reference, 'claim'))?.suggestions[0]?.id ?? ''
    })
  const [first, second] = [await proposing('Tug twice.'), await proposing('Tug thrice.')]
  const open = async (db: Db, speaker: Speaker, which: string) => {
    const opened = await openSuggestion(db, speaker, reference, which)
    if (!opened) throw new Error('there is no such suggestion')
    return opened
  }
  const draft = await as(database, author, async (db, speaker) => {
    const { practice, suggestion, now } = await open(db, speaker, first)
    expect([now, suggestion.by]).toEqual(['A seal that is tugged tells.', 'Named'])
    return takeOver(db, speaker, practice, suggestion)
  })
  const opened = await as(database, author, (db, speaker) => findDraft(db, speaker, draft ?? ''))
  expect(opened?.layers[0]?.answers).toMatchObject({ claim: 'Tug twice.', practice_steps: 'Look.\nTug.' })
  const again = as(database, publisher, async (db, speaker) => {
    const { suggestion } = await open(db, speaker, first)
    return decline(db, speaker, suggestion, 'No, as it stands.')
  })
  await expect(again).rejects.toThrow(new Refusal('errors:refusal.suggestion_answered'))
  await as(database, author, async (db, speaker) => {
    const { suggestion } = await open(db, speaker, second)
    return decline(db, speaker, suggestion, 'Twice is enough.')
  })
  const seen = await as(database, named, (db, who) => readSuggestions(db, who, reference, null))
  expect(seen?.suggestions.map(({ answer, sentence }) => [answer, sentence])).toEqual([
    ['declined', 'Twice is enough.'],
    ['taken', ''],
  ])
  expect(await told(post, database, named, reference)).toContain('practice.suggestion_answered')
  await expect(as(database, named, (db, who) => openSuggestion(db, who, reference, first))).resolves.toBeUndefined()
})

test('words taken over ten times at once are taken over once, and the others hear so', async ({
  copy,
  database,
  world,
}) => {
  const { id: practice, reference } = await shared(copy.url, database, world)
  const { author, publisher, named } = world
  await writeAlong(database, publisher, named, practice)
  const id = await as(database, named, async (db, speaker) => {
    const written = await findWriting(db, speaker, reference)
    if (written) await suggestWords(db, speaker, written, { part: 'claim', words: 'Tug twice.', reason })
    return (await readSuggestions(db, speaker, reference, 'claim'))?.suggestions[0]?.id ?? ''
  })
  const takers = Array.from({ length: 10 }, (_, place) => (place % 2 ? author : publisher))
  const opened = await as(database, author, (db, speaker) => openSuggestion(db, speaker, reference, id))
  if (!opened) throw new Error('there is no such suggestion')
  const taken = await Promise.allSettled(
    takers.map((taker) => as(database, taker, (db, who) => takeOver(db, who, opened.practice, opened.suggestion))),
  )
  const refusals = taken.flatMap((each) => (each.status === 'rejected' ? [each.reason.message] : []))
  expect(refusals).toEqual(Array(9).fill('errors:refusal.suggestion_answered'))
})
