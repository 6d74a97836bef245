import { once } from 'node:events'
import { createServer } from 'node:net'
import { ask, signIn } from '../ask.ts'
import { plantDrafts, release } from '../drafts.ts'
import { expect, folder, test } from './portal.ts'
import { children, family, gone, killAll, lives, postmaster } from './processes.ts'
import { recordsOf, released, untouched } from './records.ts'

const publisher = 'mirjam-oosterhuis'

test('a port in use, and a second start, are refused with one sentence and harm nobody', async ({
  start,
  refused,
  port,
}) => {
  const first = await start()
  expect(await refused({ PORT: String(port + 1) })).toEqual({
    code: 1,
    said: `The portal already runs on the data in ${folder}: stop that one first, or set DATA_FOLDER.`,
  })
  expect((await ask(`${first.portals[0]}/health/ready`)).status).toBe(200)
  const others = family(first.child.pid ?? 0)
  expect((await first.stop()).code).toBe(0)
  await gone(others)

  const taken = createServer().listen(port, '127.0.0.1')
  await once(taken, 'listening')
  expect(await refused()).toEqual({
    code: 1,
    said: `Port ${port} on 127.0.0.1 is taken: stop what uses it, or set PORT to another.`,
  })
  taken.close()
})

test('a start that was killed takes web and worker with it, and the next one takes the database over', async ({
  start,
}) => {
  const killed = await start()
  const database = postmaster(killed)
  const [keeper = 0] = children(killed.child.pid ?? 0)
  const kept = children(keeper).filter((pid) => pid !== database)
  expect(kept, 'web server, worker and mailbox').toHaveLength(3)
  await killAll([keeper])
  await gone(kept)
  expect(lives(database)).toBe(true)

  const next = await start()
  expect(postmaster(next)).toBe(database)
  expect((await next.stop()).code).toBe(0)
  expect(lives(database)).toBe(false)
})

test('after kill -9 of everything at work, the next start has every release that was answered, and none by halves', async ({
  start,
  measured,
}) => {
  const killed = await start()
  const portal = killed.portals[0] ?? ''
  const cookie = await signIn(portal, publisher)
  const references = await plantDrafts(killed.url, publisher, 300, ['SEC-RFR'])
  const answered: string[] = []
  const releases = [0, 1, 2, 3].map(async (client) => {
    for (let next = client; next < references.length; next += 4) {
      await release(portal, references[next] ?? '', cookie)
      answered.push(references[next] ?? '')
      if (answered.length === 40) await killAll(family(killed.child.pid ?? 0))
    }
  })
  await Promise.allSettled(releases)
  expect(answered.length).toBeGreaterThanOrEqual(40)
  expect(answered.length).toBeLessThan(references.length)

  const next = await start()
  measured(
    `${answered.length} releases answered before the kill; ready ${Math.round(next.startedIn)} ms after the start`,
  )
  expect(next.startedIn).toBeLessThan(15_000)
  const records = await recordsOf(next.url, references)
  for (const reference of answered) expect(records.get(reference), reference).toEqual(released)
  for (const record of records.values()) expect([released, untouched]).toContainEqual(record)
  expect((await next.stop()).code).toBe(0)
})
