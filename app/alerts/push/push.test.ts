import { expect, vi } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import type { Database, Speaker } from '#db/database.server.ts'
import { openPushService, type PushService } from '#db/testing/push-service.ts'
import { administer } from '#db/testing/server.ts'
import type { Member } from '#db/testing/world.ts'
import { test as base, subscribed } from '../testing.ts'

vi.hoisted(() => {
  vi.stubEnv('VAPID_KEY', '5'.repeat(64))
  vi.stubEnv('OUTGOING_ALLOWED', 'localhost')
})

type Push = { service: PushService; push: () => Promise<string[]>; parts: Awaited<ReturnType<typeof pushParts>> }

const test = base.extend<{ push: Push }>({
  push: [
    async ({ post }, use) => {
      const service = await openPushService()
      const parts = await pushParts()
      const push = async () => {
        const outcomes: string[] = []
        await post.deliver()
        const report = ({ outcome }: { outcome: string }) => outcomes.push(outcome)
        const ending = new AbortController().signal
        await parts.sendLetters({ queue: post.queue, lease: 60, inHand: new Set(), ending, report }, parts.pushCarrier)
        return outcomes
      }
      await use({ service, push, parts })
      service.close()
    },
    { scope: 'file' },
  ],
})

/** Loaded only now: the settings are read when the files are. */
async function pushParts() {
  const devices = await import('./devices.server.ts')
  const { pushCarrier } = await import('./carry-push.server.ts')
  const { tryDevice } = await import('./try-device.server.ts')
  const { sendLetters } = await import('../delivery/send-letters.server.ts')
  return { ...devices, pushCarrier, tryDevice, sendLetters }
}

const immediate = { title: 'Cloned bolts on imports', body: 'Two doors.', urgency: 'immediate' } as const
const due = `update portal.delivery set next_at = now() - interval '1 second' where state = 'waiting'`

function on(database: Database, member: Member, { service, parts }: Push, name: string) {
  return database.write(member, (db, speaker) =>
    parts.turnOn(db, speaker as Speaker, service.device(name), 'Firefox, Linux'),
  )
}

function listed(database: Database, member: Member, { parts }: Push) {
  return database.read(member, (db, speaker) => parts.listDevices(db, speaker as Speaker))
}

async function left(url: string) {
  const { rows } = await administer(
    url,
    `select state, count(*)::int from portal.delivery where channel = 'push' group by 1 order by 1`,
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

test('each device of whoever may read it opens one message: reference, marking, severity, address, nothing else', async ({
  copy,
  database,
  world: { author, named, stranger },
  push,
}) => {
  for (const member of [named, stranger]) await subscribed(database, member)
  await administer(copy.url, `update portal.person set language = 'nl' where id = $1`, [named.person_id])
  await on(database, named, push, 'named')
  await on(database, named, push, 'named')
  await on(database, named, push, 'telephone')
  await on(database, stranger, push, 'stranger')
  const included = [named.organisation_circle]
  const reference = await released(database, author, { ...immediate, tlp: 2, severity: 3, included, exercise: true })
  expect(await push.push()).toEqual(['sent'])

  expect(push.service.arrived).toHaveLength(2)
  for (const { message, text, headers, claims } of push.service.arrived) {
    expect(Object.keys(message).toSorted()).toEqual(['address', 'body', 'language', 'tag', 'title'])
    expect(message).toMatchObject({
      title: `TLP:AMBER · OEFENING · ${reference}`,
      body: 'Ernst: Ernstig. Open het in het portaal.',
      address: `/bulletins/${reference}`,
      language: 'nl',
    })
    for (const word of ['Cloned', 'doors', 'Originator']) expect(text).not.toContain(word)
    expect(headers).toMatchObject({ ttl: '86400', urgency: 'high', 'content-encoding': 'aes128gcm' })
    expect(headers.topic).toBe(message.tag.replaceAll('-', ''))
    expect(claims.sub).toBe('mailto:breakwater@localhost')
  }
  expect((await listed(database, named, push)).every(({ last_used_at }) => last_used_at)).toBe(true)
  expect(await left(copy.url)).toEqual({ sent: 1 })
})

test('several at once are one message, under the strictest marking', async ({ copy, database, world, push }) => {
  push.service.arrived.length = 0
  const included = [world.named.organisation_circle]
  const first = await released(database, world.author, { title: 'One', tlp: 1, included })
  const second = await released(database, world.author, { title: 'Two', tlp: 2, included, severity: 3 })
  await push.push()
  await administer(copy.url, due)
  expect(await push.push()).toEqual(['sent'])
  expect(push.service.arrived.map(({ message }) => message.title)).toEqual(Array(2).fill('TLP:AMBER · 2 meldingen'))
  expect(push.service.arrived[0]?.message).toMatchObject({ body: `${second}, ${first}`, address: '/alerts' })
})

const of = 'where person_id = $1'
const theirs = 'where id = (select organisation_id from portal.membership where person_id = $1)'
const withdrawals: [string, string, string][] = [
  [
    'a ceiling lowered',
    `update portal.membership set tlp_ceiling = 1 ${of}`,
    `update portal.membership set tlp_ceiling = 4 ${of}`,
  ],
  [
    'an organisation suspended',
    `update portal.organisation set status = 'suspended' ${theirs}`,
    `update portal.organisation set status = 'active' ${theirs}`,
  ],
  [
    'a recall',
    `update portal.bulletin set state = 'recalled', recalled_at = now() where state = 'released' and $1::uuid is not null`,
    'select $1::uuid',
  ],
  ['a device turned off', `delete from portal.push_device ${of}`, 'select $1::uuid'],
  ['a member removed', `delete from portal.membership ${of}`, 'select $1::uuid'],
]

test.for(withdrawals)(
  '%s between the release and the sending: no message',
  async ([, withdraw, restore], { copy, database, world, push }) => {
    const { author, named } = world
    await administer(copy.url, 'delete from portal.delivery')
    await on(database, named, push, 'named')
    push.service.arrived.length = 0
    await released(database, author, { tlp: 2, included: [named.organisation_circle] })
    expect(await push.push()).toEqual([])
    await administer(copy.url, withdraw, [named.person_id])
    await administer(copy.url, due)
    expect(await push.push()).toEqual(withdraw.startsWith('delete from portal.membership') ? [] : ['withheld'])
    expect(push.service.arrived).toEqual([])
    expect(push.service.asked()).toBeGreaterThan(0)
    await administer(copy.url, restore, [named.person_id])
  },
)

test('a device that is gone is forgotten; one that fails is tried again under the same name', async ({
  copy,
  database,
  world: { author, stranger },
  push,
}) => {
  await administer(copy.url, 'delete from portal.delivery')
  push.service.arrived.length = 0
  push.service.answer(500)
  await released(database, author, immediate)
  expect(await push.push()).toEqual(['waiting'])
  const [failed] = await listed(database, stranger, push)
  expect(failed?.failed_at).not.toBeNull()
  const [kept] = (
    await administer(copy.url, `select message_id, last_error from portal.delivery where channel = 'push'`)
  ).rows
  expect(kept.last_error).toBe('push 500')

  push.service.answer(201)
  await administer(copy.url, due)
  expect(await push.push()).toEqual(['sent'])
  expect(push.service.arrived.map(({ message }) => message.tag)).toEqual([kept.message_id])
  expect((await listed(database, stranger, push))[0]?.failed_at).toBeNull()

  push.service.answer(410)
  await released(database, author, immediate)
  expect(await push.push()).toEqual(['withheld'])
  expect(await listed(database, stranger, push)).toEqual([])
  push.service.answer(201)
  await released(database, author, immediate)
  expect(await push.push()).toEqual([])
})

test('a device is tried by its own person alone', async ({ database, world: { stranger, colleague }, push }) => {
  await on(database, stranger, push, 'desk')
  push.service.arrived.length = 0
  const [device] = await listed(database, stranger, push)
  const id = device?.id ?? ''
  expect(await push.parts.tryDevice(colleague, id, 'en')).toBeNull()
  expect(await push.parts.tryDevice(stranger, id, 'en')).toBe('accepted')
  expect(push.service.arrived.map(({ message }) => message.body)).toEqual(['Push messages arrive on this device.'])
  const off = (member: Member) =>
    database.write(member, (db, speaker) => push.parts.turnOff(db, speaker as Speaker, id))
  expect([await off(colleague), await off(stranger), await off(stranger)]).toEqual([false, true, false])
})

test('only what the portal may call is turned on, and ten devices are enough', async ({
  database,
  world: { colleague },
  push,
}) => {
  const choice = { ...push.service.device('x'), endpoint: 'http://10.0.0.1/push' }
  const elsewhere = database.write(colleague, (db, speaker) =>
    push.parts.turnOn(db, speaker as Speaker, choice, 'Firefox'),
  )
  await expect(elsewhere).rejects.toThrow('errors:refusal.device_address')
  for (let number = 0; number < 10; number++) await on(database, colleague, push, `device-${number}`)
  await on(database, colleague, push, 'device-3')
  await expect(on(database, colleague, push, 'eleventh')).rejects.toThrow('errors:refusal.devices_full')
})
