import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import type { Database, Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, test } from '#db/testing/world.ts'
import { endFeed, findFeedOwner, listFeeds, openFeed } from './feeds.server.ts'
import { readFeed } from './read-feed.server.ts'
import { isToken } from './token.server.ts'
import { writeCalendar } from './write-calendar.server.ts'
import { writeFeed } from './write-feed.server.ts'

const portal = 'https://portal.example.org'

function opened(database: Database, member: Member) {
  return database.write(member, (db, speaker) => openFeed(db, speaker as Speaker, 'Reader at the desk'))
}

/** What a program finds there: null where the address leads nowhere. */
async function fetched(database: Database, token: string) {
  const owner = await database.read(null, (db) => findFeedOwner(db, token))
  if (!owner) return null
  return database.write(owner, async (db, speaker) => speaker && readFeed(db, speaker, owner.id))
}

test('a program reads what its person may read up to GREEN, and of AMBER not even the reference', async ({
  database,
  world: { author, named, stranger },
}) => {
  const token = await opened(database, named)
  expect(isToken(token)).toBe(true)
  const green = await released(database, author, {
    title: 'Seals <twice> & more',
    body: 'Two **bolts**.',
    exercise: true,
  })
  const amber = await released(database, author, { title: 'Kept', tlp: 2, included: [named.organisation_circle] })
  const read = await fetched(database, token)
  expect(read?.items.map(({ reference }) => reference)).toEqual([green])

  if (!read) return
  const { atom, json } = writeFeed(read, portal)
  expect(atom()).toContain('[TLP:GREEN] EXERCISE · Seals &lt;twice&gt; &amp; more')
  expect(JSON.parse(json()).items[0]).toMatchObject({
    url: `${portal}/bulletins/${green}`,
    title: '[TLP:GREEN] EXERCISE · Seals <twice> & more',
  })
  for (const text of [atom(), json(), writeCalendar(read, portal)]) {
    expect(text).not.toContain(amber)
    expect(text).not.toContain('Kept')
    expect(text).not.toContain(token)
  }
  expect((await fetched(database, await opened(database, stranger)))?.items.map(({ title }) => title)).toEqual([
    'Seals <twice> & more',
  ])
})

test('a recall takes the words out, and what is asked for stands in the calendar', async ({
  copy,
  database,
  world: { author, stranger },
}) => {
  const token = await opened(database, stranger)
  const reference = await released(database, author, { title: 'Due soon', urgency: 'immediate' })
  await administer(
    copy.url,
    `update portal.bulletin set acknowledge_by = now() + interval '1 hour' where reference = $1`,
    [reference],
  )
  const due = await fetched(database, token)
  if (!due) throw new Error('The feed is not there.')
  expect(writeCalendar(due, portal)).toContain('Answer is due: [TLP:GREEN] Due soon')

  await administer(
    copy.url,
    `update portal.bulletin set state = 'recalled', recalled_at = now() where reference = $1`,
    [reference],
  )
  const recalled = await fetched(database, token)
  if (!recalled) throw new Error('The feed is not there.')
  expect(writeFeed(recalled, portal).atom()).toContain(`Recalled: ${reference}`)
  expect(writeFeed(recalled, portal).atom()).not.toContain('Due soon')
  expect(writeCalendar(recalled, portal)).not.toContain(reference)
})

test('an address ends when it is ended, when its person leaves, and when its organisation is suspended', async ({
  copy,
  database,
  world: { named, stranger, person },
}) => {
  const [first, second, third] = [
    await opened(database, named),
    await opened(database, stranger),
    await opened(database, person),
  ]
  for (const token of [first, second, third]) expect(await fetched(database, token)).not.toBeNull()

  const [feed] = await database.read(named, (db, speaker) => listFeeds(db, speaker as Speaker))
  expect(feed?.last_used_at).not.toBeNull()
  const end = (member: Member) =>
    database.write(member, (db, speaker) => endFeed(db, speaker as Speaker, feed?.id ?? ''))
  expect(await end(stranger)).toBe(false)
  expect(await end(named)).toBe(true)
  await administer(copy.url, `update portal.organisation set status = 'suspended' where id = $1`, [
    stranger.organisation_id,
  ])
  await administer(copy.url, 'delete from portal.membership where person_id = $1', [person.person_id])
  for (const token of [first, second, third]) expect(await fetched(database, token)).toBeNull()
  await administer(copy.url, `update portal.organisation set status = 'active' where id = $1`, [
    stranger.organisation_id,
  ])
})

test('ten addresses are enough', async ({ database, world: { colleague } }) => {
  for (let number = 0; number < 10; number++) await opened(database, colleague)
  await expect(opened(database, colleague)).rejects.toThrow('errors:refusal.feeds_full')
})
