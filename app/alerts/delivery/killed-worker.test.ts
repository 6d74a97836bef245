import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished } from 'vitest'
import { released } from '#app/bulletins/testing.ts'
import { renewKeys } from '#db/keys.ts'
import { administer } from '#db/testing/server.ts'
import { openPostOffice, test } from '../testing.ts'

const crowd = 1_000
const kills = 10

const subscribers = `
  insert into auth.organization (name, slug) select 'Terminal ' || n, 'terminal-' || n from generate_series(1, 20) as n;
  insert into auth."user" (name, email) select 'Person ' || n, 'person.' || n || '@terminal.example' from generate_series(1, ${crowd}) as n;
  insert into auth.member ("organizationId", "userId", role)
  select organization.id, "user".id, 'reader' from auth."user"
  join auth.organization on slug = 'terminal-' || (1 + substring(email from '\\d+')::int % 20)
  where email like '%@terminal.example';
  insert into portal.subscription (organisation_id, person_id)
  select organisation_id, person_id from portal.membership join portal.person on id = person_id
  where email like '%@terminal.example'`

const inFlight = `select distinct message_id || ' ' || attempts as sending from portal.delivery where state = 'sending'`
const settled = `select count(*)::int as people, count(distinct notice.person_id)::int as distinct_people,
    count(*) filter (where delivery.state = 'sent')::int as sent
  from portal.notice left join portal.delivery on (delivery.event_id, recipient) = (notice.event_id, notice.person_id)`

test('a worker killed at ten random moments of a release to a thousand: each is told once, and mailed under one name', {
  timeout: 300_000,
}, async ({ copy, key, database, world }) => {
  await administer(copy.url, subscribers)
  const office = await openPostOffice({ slowness: 15 })
  const heart = setInterval(() => renewKeys(copy.url, [key.id]), 30_000)
  let last: ChildProcess | undefined
  onTestFinished(() => {
    clearInterval(heart)
    last?.kill('SIGKILL')
  })
  const start = () => {
    last = spawn(process.execPath, ['app/worker.ts', '--lease=4'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        NODE_ENV: 'production',
        DATABASE_URL_APP: copy.app,
        DATABASE_URL_WORKER: copy.worker,
        CONTEXT_KEY: `${key.id}:${key.secret}`,
        SMTP_URL: office.url,
        LOG_LEVEL: 'info',
      },
    })
    return last
  }
  await released(database, world.author, { urgency: 'immediate' })

  const held = new Set<string>()
  for (let kill = 0; kill < kills; kill++) {
    const worker = start()
    await working(worker)
    await randomMoment(kill, office.arrived)
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    for (const { sending } of (await administer(copy.url, inFlight)).rows) held.add(sending)
  }
  const worker = start()
  await working(worker)
  const state = async () => (await administer(copy.url, settled)).rows[0]
  while ((await state()).sent < crowd) await pause(200)
  worker.kill('SIGTERM')
  expect(await once(worker, 'exit')).toEqual([0, null])
  await office.close()

  const names = office.arrived.map(({ messageId }) => messageId)
  const repeats = names.length - crowd
  expect(await state()).toEqual({ people: crowd, distinct_people: crowd, sent: crowd })
  expect(new Set(names).size).toBe(crowd)
  expect(repeats).toBeLessThanOrEqual(held.size)
  console.info(`${kills} kills: ${names.length} mails, ${crowd} names, ${repeats} repeats, ${held.size} in flight`)
})

/** Its first line says that it has begun; what follows is read, or it would wait for a reader. */
async function working(worker: ChildProcess) {
  const ended = once(worker, 'exit').then(([code]) => Promise.reject(new Error(`the worker ended with ${code}`)))
  ended.catch(() => undefined)
  await Promise.race([once(worker.stdout as Readable, 'data'), ended])
  worker.stdout?.resume()
}

/** While the event is expanded; from the third kill on, some way into the sending. */
async function randomMoment(kill: number, arrived: readonly unknown[]) {
  const enough = kill < 2 ? 0 : arrived.length + Math.random() * 100
  for (const end = Date.now() + 5_000; arrived.length < enough && Date.now() < end; ) await pause(1)
  await pause(Math.random() * (kill < 2 ? 300 : 20))
}
