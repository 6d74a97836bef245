import { beforeEach, expect } from 'vitest'
import { drafted } from '#app/bulletins/testing.ts'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import type { Database, Speaker } from '#db/database.server.ts'
import { answerCall, openCall } from '#db/testing/calls.ts'
import { bringContent, hangFile } from '#db/testing/files.ts'
import { administer } from '#db/testing/server.ts'
import { plantWebhook } from '#db/testing/webhooks.ts'
import type { Member, World } from '#db/testing/world.ts'
import { expandEvents } from '../delivery/expand-events.server.ts'
import { markRead } from '../notices/mark-read.server.ts'
import { countUnread, listNotices } from '../notices/notices.server.ts'
import { test } from '../testing.ts'
import { listHouseNews } from './house-news.server.ts'

beforeEach<{ copy: { url: string }; post: { office: { arrived: unknown[] } } }>(async ({ copy, post }) => {
  post.office.arrived.length = 0
  await administer(copy.url, `delete from portal.outbox; delete from portal.mail_pause`)
})

test('whoever brought an infected file hears of it at once, in the portal and by mail, and nobody else does', async ({
  copy,
  database,
  world,
  post,
}) => {
  const { contributor } = world
  const reference = await drafted(database, contributor, {})
  const content = await database.write(contributor, async (db) => {
    const brought = await bringContent(db, contributor, 'waiting')
    const { id } = await db
      .selectFrom('bulletin')
      .select('id')
      .where('id', '=', bulletinId(reference))
      .executeTakeFirstOrThrow()
    await hangFile(db, contributor, brought, { bulletin_id: id })
    return brought
  })
  await administer(copy.url, `select portal.settle_check($1, false)`, [content])
  await post.deliver()

  expect(await heardBy(database, world)).toEqual({ contributor: ['attachment.infected scan.png'] })
  const [news] = await newsOf(database, contributor)
  expect(news).toMatchObject({ reference, read_at: null })
  expect(await unreadOf(database, contributor)).toBe(1)
  expect(post.office.arrived.map(({ subject, to }) => [subject, to])).toEqual([
    ['A file you brought was infected', expect.objectContaining({ text: expect.stringContaining('contributor') })],
  ])
  const [mail] = post.office.arrived
  expect(`${mail?.text} ${mail?.html}`).not.toMatch(/scan[.]png|BW-/)
  expect(mail?.headers.has('x-breakwater-marking')).toBe(false)

  await database.write(contributor, (db, speaker) => markRead(db, speaker as Speaker, news?.event_id ?? ''))
  expect(await unreadOf(database, contributor)).toBe(0)
})

test('administrators hear that a member’s mail comes back, once, and not the member itself', async ({
  copy,
  database,
  world,
  post,
}) => {
  const { colleague, administrator } = world
  const pause = `insert into portal.mail_pause (person_id, email, error) select id, email, 'EENVELOPE 550' from portal.person where id = $1
    on conflict (person_id) do update set email = excluded.email, paused_at = now()`
  await administer(copy.url, pause, [colleague.person_id])
  await administer(copy.url, pause, [colleague.person_id])
  await expandEvents(post.queue)
  expect(await heardBy(database, world)).toEqual({ administrator: ['mail.paused colleague'] })

  // it waits for the next ten minutes with what else happened at home, and is a letter of its own
  await administer(copy.url, `update portal.delivery set next_at = now()`)
  await post.deliver()
  expect(post.office.arrived.map(({ subject }) => subject)).toEqual([
    'Mail to a member of your organisation comes back',
  ])
  const counts = await database.read(administrator, (db, speaker) => listNotices(db, speaker as Speaker, null))
  expect(counts.notices).toEqual([])
})

test('administrators hear in the portal that a webhook was switched off; whoever is none any more hears nothing', async ({
  copy,
  database,
  world,
  post,
}) => {
  const { administrator, author } = world
  const id = await plantWebhook(database, administrator, author)
  await administer(copy.url, `update portal.webhook set state = 'paused' where id = $1`, [id])
  await administer(copy.url, `update portal.webhook set state = 'on' where id = $1`, [id])
  await administer(copy.url, `update portal.webhook set state = 'off', reason = 'gone' where id = $1`, [id])
  await post.deliver()
  expect(await heardBy(database, world)).toEqual({ administrator: ['webhook.off Siem'] })
  const { rows } = await administer(copy.url, 'select channel from portal.delivery')
  expect(rows).toEqual([])

  const demote = (roles: string) =>
    administer(copy.url, `update auth.member set role = $2 where "userId" = $1`, [administrator.person_id, roles])
  await demote('auditor')
  expect(await heardBy(database, world)).toEqual({})
  expect(await unreadOf(database, administrator)).toBe(0)
  await demote('administrator,auditor')
  expect(await unreadOf(database, administrator)).toBe(1)
})

test('whoever called and its publishers hear of an answer, and the mail says nothing of it', async ({
  copy,
  database,
  world,
  post,
}) => {
  const { contributor, named } = world
  const call = await database.write(contributor, (db) => openCall(db, contributor))
  await database.write(named, (db) => answerCall(db, named, call, 'Ours stand salt.'))
  await expandEvents(post.queue)
  const heard = ['call.answered Drone detection at small ports']
  expect(await heardBy(database, world)).toEqual({ author: heard, publisher: heard, contributor: heard })
  expect(await newsOf(database, contributor)).toMatchObject([{ call_id: call, reference: null }])

  await administer(copy.url, `update portal.delivery set next_at = now()`)
  await post.deliver()
  expect(post.office.arrived.map(({ subject }) => subject)).toEqual(
    Array(3).fill('An open call of your organisation was answered'),
  )
  expect(post.office.arrived.map(({ text, html }) => `${text} ${html}`).join()).not.toMatch(/Drone|salt|Named/)
})

/** What each of the world finds, by role; those who find nothing are left out. */
async function heardBy(database: Database, { visitor: _, group: __, ...members }: World) {
  const heard: Record<string, string[]> = {}
  for (const [role, member] of Object.entries(members)) {
    const news = await newsOf(database, member)
    if (news.length > 0) heard[role] = news.map(({ kind, name }) => `${kind} ${name}`)
  }
  return heard
}

function newsOf(database: Database, member: Member) {
  return database.read(member, (db, speaker) => listHouseNews(db, speaker as Speaker))
}

function unreadOf(database: Database, member: Member) {
  return database.read(member, (db, speaker) => countUnread(db, speaker as Speaker))
}
