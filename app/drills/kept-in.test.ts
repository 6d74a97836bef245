import { expect } from 'vitest'
import { previewSubscription } from '#app/alerts/subscriptions/preview-subscription.server.ts'
import { everything } from '#app/alerts/subscriptions/schema.ts'
import { test } from '#app/alerts/testing.ts'
import { listBulletins } from '#app/bulletins/queries/list-bulletins.server.ts'
import { released } from '#app/bulletins/testing.ts'
import { listOwnWork } from '#app/bulletins/today/list-own-work.server.ts'
import { as } from '#app/indicators/testing.ts'
import { readImpact } from '#app/responses/impact/read-impact.server.ts'
import { listWaiting } from '#app/responses/today/list-waiting.server.ts'
import { countFacets } from '#app/search/count-facets.server.ts'
import { searchBulletins } from '#app/search/search-bulletins.server.ts'
import { searchIn } from '#app/search/search-filters.ts'
import type { Database, Db } from '#db/database.server.ts'
import { recall } from '#db/testing/after-release.ts'
import { succeeds } from '#db/testing/bulletins.ts'
import { administer } from '#db/testing/server.ts'
import { plantWebhook } from '#db/testing/webhooks.ts'
import type { World } from '#db/testing/world.ts'
import { sentIn, started } from './testing.ts'

type Bulletin = { id: string; reference: string }

/** An alert of the same house to the same desk, which does what the message of a drill does not, and that message. */
async function pair(database: Database, url: string, world: World): Promise<{ alert: Bulletin; message: Bulletin }> {
  const { named, author } = world
  const reference = await released(database, author, {
    title: 'Seal of the gate',
    tlp: 2,
    included: [named.organisation_circle],
    urgency: 'immediate',
  })
  const { rows } = await administer(url, `select id, reference from portal.bulletin where reference = $1`, [reference])
  const [message] = await sentIn(url, await started(database, author, [named]))
  return { alert: rows[0] as Bulletin, message: message as Bulletin }
}

test('what is sent in a drill stands in no list, search, count or preview, and waits nowhere', async ({
  copy,
  database,
  world,
}) => {
  const { alert, message } = await pair(database, copy.url, world)
  const found = await as(database, world.named, async (db, speaker) => {
    const search = searchIn(new URLSearchParams({ q: 'seal gate' }))
    const { total } = await countFacets(db, search)
    const places = {
      list: (await listBulletins(db, {}, null)).bulletins,
      search: (await searchBulletins(db, search, null)).hits,
      preview: (await previewSubscription(db, everything)).latest,
      waiting: await listWaiting(db, speaker),
    }
    const within = ({ reference }: Bulletin) =>
      Object.entries(places).flatMap(([place, rows]) =>
        rows.some((row) => row.reference === reference) ? [place] : [],
      )
    return { total, alert: within(alert), message: within(message) }
  })
  expect(found).toEqual({ total: 1, alert: ['list', 'search', 'preview', 'waiting'], message: [] })
  const work = await as(database, world.author, listOwnWork)
  await administer(copy.url, `update portal.bulletin set valid_until = now() + interval '1 day' where id = $1`, [
    alert.id,
  ])
  const expiring = await as(database, world.author, listOwnWork)
  expect(
    [work, expiring].map((rows) => rows.filter(({ kind }) => kind === 'expiring').map(({ reference }) => reference)),
  ).toEqual([[], [alert.reference]])
})

test('what is sent in a drill is answered in the drill, and by no other way', async ({ copy, database, world }) => {
  const { alert, message } = await pair(database, copy.url, world)
  const { organisation_id, person_id } = world.named
  const ways: Record<string, (db: Db, bulletin_id: string) => Promise<unknown>> = {
    acknowledgement: (db, bulletin_id) =>
      db.insertInto('acknowledgement').values({ bulletin_id, organisation_id, person_id, answer: 'ACTED' }).execute(),
    question: (db, bulletin_id) =>
      db.insertInto('question').values({ bulletin_id, organisation_id, position: 1, body: 'Which gate?' }).execute(),
    thanks: (db, bulletin_id) => db.insertInto('thanks').values({ bulletin_id, organisation_id, person_id }).execute(),
    answer: (db, bulletin_id) =>
      db
        .insertInto('drill_answer')
        .values({ bulletin_id, organisation_id, role: 'publisher', answer: 'ACTED' })
        .execute(),
  }
  const open = async ({ id }: Bulletin) => {
    const may: string[] = []
    for (const [name, way] of Object.entries(ways))
      if (await succeeds(database, world.named, (db) => way(db, id) as Promise<unknown[]>)) may.push(name)
    return may
  }
  expect(await open(alert)).toEqual(['acknowledgement', 'question', 'thanks'])
  expect(await open(message)).toEqual(['answer'])
  const recalled = ({ id }: Bulletin) => as(database, world.author, (db) => recall(db, id))
  expect([await recalled(message), await recalled(alert)]).toEqual([false, true])
})

test('no system is called, nobody is reminded, and no impact is counted because of a drill', async ({
  copy,
  database,
  world,
  post: { queue },
}) => {
  const { expandEvents } = await import('#app/alerts/delivery/expand-events.server.ts')
  await plantWebhook(database, world.stranger, world.stranger)
  const { author, named, stranger } = world
  const reference = await released(database, author, {
    tlp: 2,
    included: [stranger.organisation_circle],
    urgency: 'immediate',
  })
  const id = await started(database, author, [stranger, named])
  const [message] = await sentIn(copy.url, id)
  await expandEvents(queue)
  const concerned = async (statement: string) =>
    (await administer(copy.url, statement, [[reference, message?.reference]])).rows.map((row) => row.reference)
  expect(
    await concerned(`select distinct reference from portal.delivery join portal.outbox on outbox.id = event_id
      join portal.bulletin on bulletin.id = outbox.bulletin_id where channel = 'webhook' and reference = any ($1)`),
  ).toEqual([reference])
  await administer(
    copy.url,
    `update portal.bulletin set released_at = now() - interval '5 days', valid_until = now() + interval '1 hour' where reference = any ($1)`,
    [[reference, message?.reference]],
  )
  await administer(copy.url, `update portal.revision set released_at = now() - interval '5 days'`)
  await administer(copy.url, `select portal.remind_of_answers(), portal.remind_of_expiry()`)
  const events = `select reference from portal.outbox join portal.bulletin on bulletin.id = outbox.bulletin_id
    where reference = any ($1) and kind in ('acknowledgement.due', 'bulletin.expiring') order by kind`
  expect(await concerned(events)).toEqual([reference, reference])
  const counted = async (which: string | undefined) => {
    const { rows } = await administer(copy.url, `select id from portal.bulletin where reference = $1`, [which])
    return Boolean(await as(database, author, (db) => readImpact(db, rows[0].id)))
  }
  expect([await counted(reference), await counted(message?.reference)]).toEqual([true, false])
})
