import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import type { Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { changeCadence } from '../preferences/preferences.server.ts'
import { chooses, due, green, immediate, quiet, standing } from '../preferences/testing.ts'
import { muteBulletin } from '../reasons/mute.server.ts'
import { listSubscriptions } from '../subscriptions/subscriptions.server.ts'
import { subscribed, test } from '../testing.ts'
import { listDeliveries, listLoad } from '../visible-delivery/deliveries.server.ts'

quiet()

test('who chose nothing hears weekly, and at once of what is immediate', async ({ copy, database, world, post }) => {
  const { author, named } = world
  await subscribed(database, named)
  await released(database, author, green)
  await released(database, author, immediate)
  await post.deliver()
  const [weekly, atOnce] = await standing(copy.url, named)
  expect(weekly).toMatchObject({ state: 'waiting', urgent: false, weekly: true })
  expect(atOnce).toMatchObject({ state: 'sent', urgent: true })
})

test('of several subscriptions the most urgent counts, and a new choice moves what waits', async ({
  copy,
  database,
  world,
  post,
}) => {
  const { author, named } = world
  await chooses(database, named, 'daily')
  await subscribed(database, named)
  await released(database, author, green)
  await post.deliver()
  expect(await standing(copy.url, named)).toMatchObject([{ daily: true }])

  const [only] = await database.read(named, (db, speaker) => listSubscriptions(db, speaker as Speaker))
  await database.write(named, (db, speaker) => changeCadence(db, speaker as Speaker, only?.id ?? '', 'bundled'))
  expect(await standing(copy.url, named)).toMatchObject([{ soon: true }])
  await subscribed(database, named, { least_severity: 2 })
  await released(database, author, { ...green, title: 'Second' })
  await post.deliver()
  expect(await standing(copy.url, named)).toMatchObject([{ soon: true }, { soon: true }])
})

test('quiet hours hold back all but the immediate', async ({ copy, database, world, post }) => {
  const { author, named } = world
  const there = (hours: number) =>
    new Date(Date.now() + hours * 3_600_000).toLocaleTimeString('en-GB', {
      timeZone: 'Europe/Brussels',
      timeStyle: 'short',
    })
  await chooses(database, named, 'immediate', [there(-1), there(1)])
  await subscribed(database, named)
  await released(database, author, green)
  await released(database, author, immediate)
  await post.deliver()
  expect((await standing(copy.url, named)).map(({ state }) => state)).toEqual(['waiting', 'sent'])
})

test('what was muted is not told, not even what waited', async ({ copy, database, world, post }) => {
  const { author, named } = world
  await subscribed(database, named)
  const reference = await released(database, author, green)
  await post.deliver()
  await database.write(named, (db, speaker) => muteBulletin(db, speaker as Speaker, reference))
  await administer(copy.url, due)
  await post.deliver()
  expect(post.office.arrived).toEqual([])
  const [delivery] = await database.read(named, (db, speaker) => listDeliveries(db, speaker as Speaker))
  expect(delivery).toMatchObject({ state: 'withheld', last_error: 'muted', reference })

  const announce = (kind: string) =>
    administer(
      copy.url,
      `with event as (insert into portal.outbox (organisation_id, person_id, kind, bulletin_id)
         select organisation_id, author_id, $2, id from portal.bulletin where reference = $1 returning id)
       insert into portal.notice (event_id, person_id, organisation_id, kind, bulletin_id)
         select event.id, $3, $4, $2, (select id from portal.bulletin where reference = $1) from event`,
      [reference, kind, named.person_id, named.organisation_id],
    ).then(({ rowCount }) => rowCount)
  expect([await announce('bulletin.revised'), await announce('bulletin.recalled')]).toEqual([0, 1])
})

test('whoever heard ten times in an hour from one originator hears the rest at the full hour', async ({
  copy,
  database,
  world,
  post,
}) => {
  const { author, named } = world
  await chooses(database, named, 'immediate')
  await subscribed(database, named)
  for (let count = 0; count < 12; count++) {
    await released(database, author, { ...green, title: `Number ${count}` })
    await post.deliver()
  }
  const { rows } = await administer(
    copy.url,
    `select count(*) filter (where state = 'sent')::int as sent, count(*) filter (where next_at = portal.next_full(created_at, 3600))::int as held
     from portal.delivery where recipient = $1`,
    [named.person_id],
  )
  expect(rows).toEqual([{ sent: 10, held: 2 }])
  await released(database, author, immediate)
  await post.deliver()
  expect((await standing(copy.url, named)).filter(({ urgent }) => urgent)).toMatchObject([{ state: 'sent' }])
})

test('the secretariat sees a load, and no small one', async ({ database, world }) => {
  expect(await database.read(world.author, (db) => listLoad(db))).toEqual([])
})
