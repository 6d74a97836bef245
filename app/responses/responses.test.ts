import { sql } from 'kysely'
import { expect } from 'vitest'
import { subscribed } from '#app/alerts/testing.ts'
import { released } from '#app/bulletins/testing.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db } from '#db/database.server.ts'
import { revise, rewrite } from '#db/testing/after-release.ts'
import { administer } from '#db/testing/server.ts'
import type { Member } from '#db/testing/world.ts'
import { listConversations } from './conversations/conversations.server.ts'
import { remindOfAnswers } from './remind.server.ts'
import { respond, saying, test } from './testing.ts'
import { thankOriginator } from './thanks/thanks.server.ts'
import { readToday } from './today/read-today.server.ts'

test('an answer is given, repeated and changed, and each change stands in the trail', async ({
  copy,
  database,
  world,
}) => {
  const reference = await released(database, world.author, {})
  for (const said of ['RECEIVED', 'RECEIVED', 'NEGATIVE'] as const)
    await respond(database, world.person, reference, saying(said, 'Night shift looks.'))
  const seen = await respond(database, world.named, reference, async (_db, _speaker, response) => response)
  expect(seen).toMatchObject({ answer: 'NEGATIVE', note: 'Night shift looks.', changes: 1, answered_by: 'person' })
  const trail = await administer(
    copy.url,
    `select deed from portal.audit_entry where subject = $1 and person_id = $2`,
    [seen.id, world.person.person_id],
  )
  expect(trail.rows.map(({ deed }) => deed)).toEqual(['acknowledgement.given', 'acknowledgement.changed'])
})

test('who may not answer is told why', async ({ database, world }) => {
  const reference = await released(database, world.author, {})
  const answering = (who: Member) => respond(database, who, reference, saying('RECEIVED'))
  await expect(answering(world.low)).rejects.toThrow(new Refusal('errors:refusal.not_a_desk'))
  await expect(answering(world.publisher)).rejects.toThrow(new Refusal('errors:refusal.own_bulletin'))
})

test('a desk that was told and has not answered is reminded once', async ({ copy, database, world, post, told }) => {
  for (const who of [world.person, world.grouped]) await subscribed(database, who)
  const reference = await released(database, world.author, { urgency: 'immediate' })
  expect(await told(world.grouped, reference)).toEqual([])
  expect(await remindOfAnswers(post.queue)).toBe(0)
  await respond(database, world.person, reference, saying('RECEIVED'))
  const today = () => respond(database, world.grouped, reference, (db, speaker) => readToday(db, speaker))
  expect((await today()).waiting.map((one) => one.reference)).toContain(reference)

  await administer(
    copy.url,
    `update portal.bulletin set released_at = now() - interval '31 minutes' where reference = $1`,
    [reference],
  )
  expect(await remindOfAnswers(post.queue)).toBe(1)
  expect(await remindOfAnswers(post.queue)).toBe(0)
  expect(await told(world.grouped, reference)).toEqual(['acknowledgement.due'])
  expect(await told(world.person, reference)).toEqual([])
  expect(await told(world.low, reference)).toEqual([])
  await respond(database, world.grouped, reference, saying('CHECKING'))
  expect((await today()).waiting.map((one) => one.reference)).not.toContain(reference)
})

test('a revision that sets another time to answer by is reminded of again, and no other', async ({
  copy,
  database,
  world,
  post,
  told,
}) => {
  await subscribed(database, world.grouped)
  const reference = await released(database, world.author, {})
  await told(world.grouped, reference)
  const by = (hours: number) => sql<Date>`now() + make_interval(hours => ${hours})`
  const { rows } = await administer(
    copy.url,
    `update portal.bulletin set released_at = now() - interval '5 hours', acknowledge_by = now() + interval '30 minutes'
     where reference = $1 returning id`,
    [reference],
  )
  const id: string = rows[0].id
  const until = (hours: number) => (db: Db, draft: string) =>
    db
      .updateTable('bulletin')
      .set({ acknowledge_by: by(hours) })
      .where('id', '=', draft)
      .execute()
  expect(await remindOfAnswers(post.queue)).toBe(1)
  await revise(database, [world.author, world.publisher], id, rewrite(1, 'It was the north gate.'))
  expect(await remindOfAnswers(post.queue)).toBe(0)
  await revise(database, [world.author, world.publisher], id, until(40))
  expect(await remindOfAnswers(post.queue)).toBe(0)
  await revise(database, [world.author, world.publisher], id, until(0))
  expect(await remindOfAnswers(post.queue)).toBe(1)
  const notices = await told(world.grouped, reference)
  expect(notices.filter((kind) => kind === 'acknowledgement.due')).toHaveLength(2)
})

test('thanks are said once and read by the originator', async ({ database, world }) => {
  const reference = await released(database, world.author, {})
  for (const note of ['It helped us.', 'Again.'])
    await respond(database, world.named, reference, (db, speaker, response) =>
      thankOriginator(db, speaker, response, note),
    )
  const { shared } = await respond(database, world.publisher, reference, (db, speaker) => readToday(db, speaker))
  expect(shared[0]).toMatchObject({ reference, thanks: 1 })
  const conversations = await respond(database, world.low, reference, (db, speaker) => listConversations(db, speaker))
  expect(conversations).toEqual([])
})
