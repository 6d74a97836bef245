import { expect } from 'vitest'
import type { Database, Db, Speaker } from '#db/database.server.ts'
import { publishPractice } from '#db/testing/practices.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { findCall, listCalls, type Opened } from './find-calls.server.ts'
import { callForm, openDays, type View } from './schema.ts'
import { chooseShowing, closeCall, giveAnswer, openCall } from './write-calls.server.ts'

const typed = {
  title: 'Drone detection at small ports',
  purpose: 'With a crew of four.',
  categories: ['P-PER' as const],
  site_kinds: ['S-MAR' as const],
  open_until: openDays().proposed,
}

function as<T>(database: Database, who: Member, work: (db: Db, speaker: Speaker) => Promise<T>) {
  return database.write(who, (db, speaker) => {
    if (!speaker) throw new Error('nobody speaks')
    return work(db, speaker)
  })
}

const opened = async (database: Database, who: Member, id: string) => {
  const found = await as(database, who, (db, speaker) => findCall(db, speaker, id))
  if (!found) throw new Error('there is no such call')
  return found
}

test('a call is answered once it is open and by others, with a practice that both read or with none', async ({
  database,
  world,
}) => {
  const { author, named, stranger } = world
  const amber = await publishPractice(database, world, [{ tlp: 2, to: [named.organisation_circle] }], { title: 'Nets' })
  const reference = await as(database, named, async (db) => {
    const found = await db.selectFrom('bulletin').select('reference').where('id', '=', amber).executeTakeFirst()
    return found?.reference ?? ''
  })
  const id = await as(database, stranger, (db, speaker) => openCall(db, speaker, typed))
  const give = (who: Member, given: { words: string; reference: string }, call?: Opened) =>
    as(database, who, async (db, speaker) => giveAnswer(db, speaker, call ?? (await opened(database, who, id)), given))
  expect(await give(stranger, { words: 'We do.', reference: '' })).toBe('over')
  expect(await give(named, { words: 'We do.', reference: reference.toLowerCase() })).toBe('given')
  // what is hidden from whoever answers is as absent as what is not there
  for (const one of [reference, 'BW-0000-0000', 'nonsense'])
    expect(await give(world.excluded, { words: '', reference: one })).toBe('absent')

  const [answer] = (await opened(database, named, id)).answers
  expect(answer).toMatchObject({
    own: true,
    by: 'Named',
    reference,
    practice_title: 'Nets',
    answered_on: openDays().first,
  })
  const seen = await opened(database, stranger, id)
  expect(seen.answers).toMatchObject([{ own: false, by: 'Named', words: 'We do.', reference: null }])
  expect(await opened(database, author, id)).toMatchObject({ answers: [], shown: [] })

  for (const who of [stranger, named])
    expect(await as(database, who, (db, speaker) => chooseShowing(db, speaker, answer?.id ?? '', 'unnamed'))).toBe(true)
  expect((await opened(database, author, id)).shown).toMatchObject([{ by: null, words: 'We do.', reference }])
  // whoever is a side of it reads it once
  expect((await opened(database, stranger, id)).shown).toEqual([])

  const close = (who: Member, outcome: string) =>
    as(database, who, async (db, speaker) => closeCall(db, speaker, await opened(database, who, id), outcome))
  expect([await close(named, 'Mine'), await close(stranger, ''), await close(stranger, 'Nets.')]).toEqual([
    false,
    true,
    true,
  ])
  expect((await opened(database, author, id)).call).toMatchObject({ open: false, outcome: 'Nets.' })
  expect(await give(named, { words: 'Once more.', reference: '' })).toBe('over')
})

test('calls stand in their lists page by page, and only the caller learns how many answered', async ({
  copy,
  database,
  world,
}) => {
  const { author, colleague, named, stranger } = world
  await administer(copy.url, 'delete from portal.open_call')
  const id = await as(database, author, (db, speaker) => openCall(db, speaker, typed))
  await as(database, named, async (db, speaker) =>
    giveAnswer(db, speaker, await opened(database, named, id), { words: 'We do.', reference: '' }),
  )
  const listed = (who: Member, view: View) =>
    as(database, who, async (db, speaker) => (await listCalls(db, speaker, view, null)).calls)
  const counts = async (who: Member) => (await listed(who, 'open')).map(({ own, answers }) => [own, answers])
  expect(await counts(author)).toEqual([[true, 1]])
  for (const who of [named, stranger]) expect(await counts(who)).toEqual([[false, null]])
  expect(await counts(colleague)).toEqual([[true, null]])

  await administer(
    copy.url,
    `insert into portal.open_call (organisation_id, person_id, title, purpose, opened_at, open_until, closed_on)
     select $1, $2, 'Older ' || n, 'For something.', now() - make_interval(days => n::int * 5), current_date - n::int * 5 + 90, current_date - n::int * 5 + 1
     from generate_series(1, 75) as n`,
    [author.organisation_id, author.person_id],
  )
  expect(await listed(stranger, 'own')).toEqual([])
  expect(await listed(stranger, 'open')).toHaveLength(1)
  const first = await as(database, stranger, (db, speaker) => listCalls(db, speaker, 'closed', null))
  expect([first.calls.length, first.newer]).toEqual([50, null])
  const [at = '', last = ''] = atob((first.older ?? '').replaceAll('-', '+').replaceAll('_', '/')).split(' ')
  const second = await as(database, stranger, (db, speaker) =>
    listCalls(db, speaker, 'closed', { direction: 'older', cursor: { at, id: last } }),
  )
  const titles = [...first.calls, ...second.calls].map(({ title }) => title)
  expect([new Set(titles).size, titles.length, titles.at(-1)]).toEqual([73, 73, 'Older 73'])
  expect(await listed(author, 'own')).toHaveLength(50)
})

test('a call is open from today on for a year at most', () => {
  const { first, proposed, last } = openDays()
  const until = (open_until: string) => callForm.safeParse({ ...typed, open_until }).success
  expect([first, proposed, last].map(until)).toEqual([true, true, true])
  expect(['2020-01-01', '2099-01-01', 'soon', ''].map(until)).toEqual([false, false, false, false])
})
