import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import { renewKeys } from '#db/keys.ts'
import { administer } from '#db/testing/server.ts'
import { full } from '#db/testing/tally.ts'
import { test } from './testing.ts'

const recipients = 20
const [kills, releases] = full ? [50, 5_000] : [3, 9]
/** As many messages as one of the three ways brings of what is released between two kills. */
const batch = (releases / kills) * recipients

const left = `
  select (select count(*) from portal.outbox where expanded_at is null)
    + (select count(*) from portal.delivery where state in ('waiting', 'sending')) as left`
/**
 * So much in so short a time would be held back, as nobody is flooded by one originator; and what nobody answered for half
 * an hour would call others.
 */
const longAgo = `
  with answered as (update portal.bulletin set acknowledgement_reminded_at = now() where acknowledgement_reminded_at is null),
  ended as (update portal.escalation set ended_at = now(), ending = 'acknowledged' where ended_at is null)
  update portal.delivery set created_at = now() - interval '2 hours'
  where state not in ('waiting', 'sending') and created_at > now() - interval '1 hour'`
const notices = `
  select count(*)::int as all, count(distinct (bulletin_id, person_id))::int as distinct from portal.notice
  where organisation_id = any ($1)`
/** What was told by each way, and under which names: what waited for somebody goes out together. */
const told = `
  select channel, count(*)::int as told, array_agg(distinct message_id::text) as names from portal.delivery
  where state = 'sent' group by channel`
const name = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/

test('a worker killed again and again loses nothing of mail, push and webhook, and repeats only under the same name', {
  timeout: 7_200_000,
}, async ({ copy, key, database, world, post, hooks, outlets }) => {
  const people = []
  for (let number = 0; number < recipients; number++) people.push(await outlets.recipient())
  const heart = setInterval(() => renewKeys(copy.url, [key.id]), 30_000)
  let worker: ChildProcess | undefined
  onTestFinished(() => {
    clearInterval(heart)
    worker?.kill('SIGKILL')
  })
  const settings = {
    NODE_ENV: 'production' as const,
    DATABASE_URL_APP: copy.app,
    DATABASE_URL_WORKER: copy.worker,
    CONTEXT_KEY: `${key.id}:${key.secret}`,
    SMTP_URL: post.office.url,
    VAPID_KEY: '5'.repeat(64),
    OUTGOING_ALLOWED: 'localhost',
    ATTACHMENT_KEY: `one:${'5a'.repeat(32)}`,
    LOG_LEVEL: 'info',
  }
  const start = (): ChildProcess => {
    const started = spawn(process.execPath, ['app/worker.ts', '--lease=4'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: settings,
    })
    worker = started
    return started
  }
  const sent = () => post.office.arrived.length + outlets.service.arrived.length + hooks.receiver.arrived.length

  for (let kill = 0; kill < kills; kill++) {
    const running = start()
    const before = sent()
    await administer(copy.url, longAgo)
    for (let count = 0; count < releases / kills; count++)
      await released(database, world.author, { urgency: 'immediate' })
    // somewhere in the middle of the sending, wherever that is today
    await expect.poll(sent, { timeout: 300_000, interval: 5 }).toBeGreaterThan(before + Math.random() * batch)
    running.kill('SIGKILL')
    await once(running, 'exit')
  }
  const last = start()
  await administer(copy.url, longAgo)
  while (Number((await administer(copy.url, left)).rows[0].left) > 0) await pause(200)
  last.kill('SIGTERM')
  await once(last, 'exit')

  const all = releases * recipients
  const organisations = people.map(({ organisation_id }) => organisation_id)
  expect((await administer(copy.url, notices, [organisations])).rows).toEqual([{ all, distinct: all }])
  const arrived: Record<string, string[]> = {
    mail: post.office.arrived.map(({ messageId }) => messageId ?? ''),
    push: outlets.service.arrived.map(({ message }) => message.tag),
    webhook: hooks.receiver.arrived.map(({ headers }) => String(headers['webhook-id'])),
  }
  const { rows } = await administer(copy.url, told)
  expect(rows.map(({ channel }) => channel).sort()).toEqual(Object.keys(arrived).sort())
  for (const { channel, told, names } of rows as { channel: string; told: number; names: string[] }[]) {
    const each = (arrived[channel] ?? []).map((text) => name.exec(text)?.[0])
    const repeats = each.length - names.length
    console.info(
      `    ${channel}: ${kills} kills, ${told} of ${all} told in ${names.length} messages, ${repeats} came twice`,
    )
    expect(told, channel).toBe(all)
    expect(new Set(each), channel).toEqual(new Set(names))
    // what was in hand at a kill, and no more
    expect(repeats, channel).toBeLessThanOrEqual(Math.max(kills * 8, all / 100))
  }
  if (full) expect(arrived.webhook?.length).toBeLessThanOrEqual(all * 1.01)
})
