import { expect } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import type { Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { bolts, logOf, silence, test, verified } from './testing.ts'

test('GREEN is told with title and first words, signed as Standard Webhooks', async ({ database, world, hooks }) => {
  const { receiver, tell, add } = hooks
  const { secret } = await add(world.stranger)
  const reference = await released(database, world.author, bolts)
  await tell()

  expect(receiver.arrived).toHaveLength(1)
  expect(verified(secret, receiver.arrived[0])).toEqual({
    type: 'bulletin.released',
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
    data: {
      reference,
      tlp: 'TLP:GREEN',
      severity: 'moderate',
      link: `http://localhost:3000/bulletins/${reference}`,
      urgency: 'immediate',
      exercise: false,
      title: 'Cloned bolts',
      excerpt: 'Bolts that carry the same number twice.',
    },
  })
  await tell()
  expect(receiver.arrived).toHaveLength(1)
})

test('AMBER is told with reference, marking, severity and link, and nothing else', async ({
  copy,
  database,
  world,
  hooks,
}) => {
  const { receiver, tell, add } = hooks
  await silence(copy.url)
  receiver.arrived.length = 0
  const { secret } = await add(world.named)
  await add(world.stranger)
  const included = [world.named.organisation_circle]
  const reference = await released(database, world.author, { ...bolts, tlp: 2, included })
  await tell()

  expect(receiver.arrived).toHaveLength(1)
  expect(verified(secret, receiver.arrived[0])).toMatchObject({ type: 'bulletin.released' })
  expect(Object.keys(JSON.parse(receiver.arrived[0]?.body ?? '{}').data)).toEqual([
    'reference',
    'tlp',
    'severity',
    'link',
  ])
  expect(receiver.arrived[0]?.body).toContain(reference)
  expect(JSON.stringify(receiver.arrived)).not.toMatch(/olts/)
})

test('after a rotation both secrets sign for a day, then the new one alone', async ({
  copy,
  database,
  world,
  hooks,
}) => {
  const { receiver, tell, add } = hooks
  await silence(copy.url)
  receiver.arrived.length = 0
  const { id, secret, administrator } = await add(world.stranger)
  const { rotateSecret, findSecret } = await import('./secrets.server.ts')
  await database.write(administrator, (db, speaker) => rotateSecret(db, speaker as Speaker, id))
  const { said } = await database.read(administrator, (db) => findSecret(db, id))
  await released(database, world.author, bolts)
  await tell()
  expect(verified(secret, receiver.arrived[0])).toEqual(verified(said ?? '', receiver.arrived[0]))

  await administer(copy.url, `update portal.webhook_secret set ends_at = now() where ends_at is not null`)
  await released(database, world.author, bolts)
  await tell()
  expect(() => verified(secret, receiver.arrived[1])).toThrow('No matching signature')
  expect(verified(said ?? '', receiver.arrived[1])).toBeTruthy()
})

test('a secret is said for an hour, and kept sealed', async ({ copy, database, world, hooks }) => {
  const { id, secret, administrator } = await hooks.add(world.stranger)
  const { findSecret } = await import('./secrets.server.ts')
  const { rows } = await administer(copy.url, `select encode(data_key, 'hex') as kept from portal.webhook_secret`)
  const plain = Buffer.from(secret.slice('whsec_'.length), 'base64')
  expect(plain).toHaveLength(32)
  for (const { kept } of rows) expect(kept).not.toContain(plain.toString('hex'))
  await administer(
    copy.url,
    `update portal.webhook_secret set created_at = now() - interval '61 minutes' where webhook_id = $1`,
    [id],
  )
  expect(await database.read(administrator, (db) => findSecret(db, id))).toMatchObject({ said: null })
})

test('a test is signed, says that it is one, and is kept with its answer', async ({ database, world, hooks }) => {
  const { receiver, add } = hooks
  receiver.arrived.length = 0
  receiver.say(200, {}, 'heard')
  const { id, secret, administrator } = await add(world.stranger)
  const { keepTest, prepareTest, tryWebhook } = await import('./try-webhook.server.ts')
  const message = await database.read(administrator, (db) => prepareTest(db, id))
  if (!message) throw new Error('there is no such webhook')
  const call = await tryWebhook(message)
  await database.write(administrator, (db, speaker) => keepTest(db, speaker as Speaker, id, message, call))
  expect(verified(secret, receiver.arrived[0])).toMatchObject({ type: 'webhook.test' })
  expect(await logOf(database, administrator, id)).toMatchObject([
    { kind: 'webhook.test', status: 200, error: null, answer: 'heard' },
  ])
  expect(await database.read(world.named, (db) => prepareTest(db, id))).toBeUndefined()
})
