import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import { administer } from '#db/testing/server.ts'
import { bolts, hurry, logOf, settings, silence, test } from './testing.ts'

test('a failure is repeated under the same id after what Retry-After asks, and kept without what the bulletin says', async ({
  copy,
  database,
  world,
  hooks,
}) => {
  const { receiver, tell, add } = hooks
  await silence(copy.url)
  receiver.arrived.length = 0
  const { id, secret, administrator } = await add(world.stranger)
  receiver.say(503, { 'retry-after': '1000' }, 'Later, please \0\x1b[2J')
  await released(database, world.author, bolts)
  await tell()
  const { rows } = await administer(
    copy.url,
    `select extract(epoch from next_at - now())::int as wait, attempts, last_error from portal.delivery where webhook_id = $1`,
    [id],
  )
  expect(rows).toEqual([{ wait: expect.closeTo(1000, -2), attempts: 1, last_error: 'status 503' }])

  receiver.say(204)
  await hurry(copy.url)
  await tell()
  expect(receiver.arrived.map(({ headers }) => headers['webhook-id'])).toHaveLength(2)
  expect(new Set(receiver.arrived.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  const log = await logOf(database, administrator, id)
  expect(log.map(({ status }) => status)).toEqual([204, 503])
  expect(log[1]?.answer).toBe('Later, please [2J')
  expect(JSON.stringify(log)).not.toMatch(/olts/)
  expect(JSON.stringify(log)).not.toContain(secret.slice('whsec_'.length))
  expect((await settings(copy.url, id)).failures).toBe(0)
})

test('410 switches it off, nothing more is sent, and the administrators are told by mail', async ({
  copy,
  database,
  world,
  hooks,
  post,
}) => {
  const { receiver, tell, add } = hooks
  await silence(copy.url)
  receiver.arrived.length = 0
  post.office.arrived.length = 0
  const { id } = await add(world.stranger)
  receiver.say(410)
  await released(database, world.author, bolts)
  await tell()
  receiver.say(204)
  await released(database, world.author, bolts)
  await hurry(copy.url)
  await tell()
  await tell()

  expect(receiver.arrived).toHaveLength(1)
  expect(await settings(copy.url, id)).toMatchObject({ state: 'off', reason: 'gone' })
  const mails = post.office.arrived.filter(({ text: said }) => said?.includes(`/account/webhooks/${id}`))
  const { rows } = await administer(
    copy.url,
    `select from portal.member_role where organisation_id = $1 and role = 'administrator'`,
    [world.stranger.organisation_id],
  )
  expect(mails).toHaveLength(rows.length)
  expect(mails[0]?.subject).toBe('The webhook “Siem” was switched off')
})
