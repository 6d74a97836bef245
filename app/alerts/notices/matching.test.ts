import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import type { Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { expandEvents } from '../delivery/expand-events.server.ts'
import { previewSubscription } from '../subscriptions/preview-subscription.server.ts'
import { everything, type SubscriptionChoice } from '../subscriptions/schema.ts'
import { subscribed, test, toldTo } from '../testing.ts'
import { markAllRead, markBulletinRead, markRead } from './mark-read.server.ts'
import { countUnread, listNotices } from './notices.server.ts'

test('those who subscribed and may read are told; the stranger and the excluded are not', async ({
  database,
  world,
  post: { queue },
}) => {
  const { author, named, grouped, excluded, stranger } = world
  for (const member of [named, grouped, excluded, stranger]) await subscribed(database, member)
  const reference = await released(database, author, {
    tlp: 2,
    included: [world.group.circle, named.organisation_circle],
    excluded: [excluded.organisation_circle],
  })
  await expandEvents(queue)

  expect(await toldTo(database, named)).toEqual([reference])
  expect(await toldTo(database, grouped)).toEqual([reference])
  expect(await toldTo(database, excluded)).toEqual([])
  expect(await toldTo(database, stranger)).toEqual([])
})

test('whoever releases hears nothing of it, a colleague who subscribed does', async ({ database, world, post }) => {
  const { author, colleague } = world
  for (const member of [author, colleague]) await subscribed(database, member, { ports: ['BEANR'] })
  const reference = await released(database, author, { ports: ['BEANR'] })
  await expandEvents(post.queue)

  expect(await toldTo(database, author)).toEqual([])
  expect(await toldTo(database, colleague)).toEqual([reference])
})

test('however many subscriptions match, and however often the event is expanded, a person is told once', async ({
  copy,
  database,
  world: { author, person },
  post: { queue },
}) => {
  await subscribed(database, person, { sectors: ['SEC-SEAL'] })
  await subscribed(database, person, { modi_operandi: ['MO-L02'], least_severity: 2 })
  await subscribed(database, person, { sectors: ['SEC-CRU'] })
  const reference = await released(database, author, { sectors: ['SEC-SEAL'], modi_operandi: ['MO-L02'] })
  await expandEvents(queue)
  await administer(copy.url, `update portal.outbox set expanded_at = null`)
  await expandEvents(queue)

  const { notices } = await database.read(person, (db, speaker) => listNotices(db, speaker as Speaker, null))
  expect(notices.filter((notice) => notice.reference === reference)).toHaveLength(1)
  expect(notices[0]?.subscription_ids).toHaveLength(2)
})

const choices: [string, Partial<SubscriptionChoice>, boolean][] = [
  ['another sector', { sectors: ['SEC-RFR'] }, false],
  ['one of its sectors', { sectors: ['SEC-RFR', 'SEC-GATE'] }, true],
  ['its sector at another port', { sectors: ['SEC-GATE'], ports: ['NLRTM'] }, false],
  ['its sector at its port', { sectors: ['SEC-GATE'], ports: ['PLGDN'] }, true],
  ['more severe', { sectors: ['SEC-GATE'], least_severity: 4 }, false],
  ['exactly as severe', { sectors: ['SEC-GATE'], least_severity: 3 }, true],
]

test.for(choices)(
  'a subscription to %s: the preview says what the release does',
  async ([, choice, tells], { copy, database, world: { author, low }, post: { queue } }) => {
    await administer(copy.url, 'delete from portal.subscription; delete from portal.notice')
    await subscribed(database, low, choice)
    const preview = () => database.read(low, (db) => previewSubscription(db, { ...everything, ...choice }))
    const before = await preview()
    const reference = await released(database, author, { sectors: ['SEC-GATE'], ports: ['PLGDN'], severity: 3 })
    await expandEvents(queue)

    expect(await toldTo(database, low)).toEqual(tells ? [reference] : [])
    const after = await preview()
    expect(after.count - before.count).toBe(tells ? 1 : 0)
    expect(after.latest.some((match) => match.reference === reference)).toBe(tells)
  },
)

test('a reader marks the own notices as read, one by one or up to what was shown', async ({
  copy,
  database,
  world: { author, colleague, named },
  post: { queue },
}) => {
  await administer(copy.url, 'delete from portal.subscription; delete from portal.notice')
  for (const member of [colleague, named]) await subscribed(database, member)
  for (let each = 0; each < 3; each++) {
    await released(database, author, {})
    await expandEvents(queue)
  }
  const { notices } = await database.read(colleague, (db, speaker) => listNotices(db, speaker as Speaker, null))
  const [, second] = notices
  if (!second) throw new Error('there are not two notices')
  const unread = (member: typeof named) => database.read(member, (db, speaker) => countUnread(db, speaker as Speaker))

  await database.write(named, (db, speaker) => markRead(db, speaker as Speaker, second.event_id))
  expect([await unread(named), await unread(colleague)]).toEqual([2, 3])
  const until = second.created_at.toISOString()
  await database.write(colleague, (db, speaker) => markAllRead(db, speaker as Speaker, until.replace('Z', '999Z')))
  expect(await unread(colleague)).toBe(1)

  await database.write(named, (db, speaker) => markBulletinRead(db, speaker as Speaker, notices[0]?.reference ?? ''))
  expect([await unread(named), await unread(colleague)]).toEqual([1, 1])
})
