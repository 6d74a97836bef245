import { setTimeout as pause } from 'node:timers/promises'
import { ask, signIn } from '../ask.ts'
import { plantDrafts, release } from '../drafts.ts'
import { listenAt } from './live.ts'
import { expect, test } from './portal.ts'
import { postmaster } from './processes.ts'
import { waitingConnections } from './records.ts'
import { type Outcome, traffic } from './traffic.ts'

const perSecond = 60
const longestBreak = 5_000
const publisher = { key: 'mirjam-oosterhuis', organisation: 'Delta Port Police' }
const reader = { key: 'noor-claes', organisation: 'Scheldt Terminals' }

test('a database killed or shut down under load is back within five seconds: nobody sees another’s page, nothing hangs', async ({
  start,
  measured,
}) => {
  const product = await start({ WEB_PROCESSES: '2' })
  const [portal = '', other = ''] = product.portals
  const cookies = { publisher: await signIn(portal, publisher.key), reader: await signIn(portal, reader.key) }
  const stream = await listenAt(other, cookies.reader)
  const load = traffic(
    perSecond,
    product.portals.flatMap((each) => [
      { address: `${each}/account`, cookie: cookies.publisher, holds: publisher.organisation },
      { address: `${each}/account`, cookie: cookies.reader, holds: reader.organisation },
    ]),
  )
  await pause(2_000)
  for (const signal of ['SIGKILL', 'SIGINT'] as const) {
    const before = load.outcomes.length
    const at = performance.now()
    process.kill(postmaster(product), signal)
    await pause(longestBreak + 2_000)
    const since = load.outcomes.slice(before)
    measured(`${signal}: ${summary(since, at)}`)
    expect(lastFailure(since, at), signal).toBeLessThan(longestBreak)
  }
  const outcomes = await load.stop()
  expect(outcomes.filter(({ result }) => result === 'foreign')).toEqual([])
  expect(product.said().match(/.*ended unasked.*/g)).toEqual(
    Array(2).fill('PostgreSQL ended unasked: starting it again'),
  )

  const everyConnection = product.portals.flatMap((each) => Array(20).fill(`${each}/account`))
  const answers = await Promise.all(everyConnection.map((address) => ask(address, { cookie: cookies.reader })))
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  expect(await waitingConnections(product.url)).toEqual([])

  const [reference = ''] = await plantDrafts(product.url, publisher.key, 1, ['SEC-RFR'])
  const unread = stream.unread()
  await release(portal, reference, cookies.publisher)
  await expect.poll(stream.unread, { timeout: 30_000 }).toBe(unread + 1)
  expect((await product.stop()).code).toBe(0)
})

/** Milliseconds after the blow until the last answer that was not one. */
function lastFailure(outcomes: Outcome[], blow: number) {
  const ends = outcomes.filter(({ result }) => result !== 'answered').map(({ at, took }) => at + took - blow)
  return Math.max(0, ...ends)
}

function summary(outcomes: Outcome[], blow: number) {
  const failed = outcomes.filter(({ result }) => result === 'failed')
  const reasons = [...new Set(failed.map(({ why }) => why))].join(', ')
  const last = Math.round(lastFailure(outcomes, blow))
  const slowest = Math.round(Math.max(...outcomes.map(({ took }) => took)))
  return `${failed.length} of ${outcomes.length} requests failed (${reasons}), the last ${last} ms after the blow; the slowest took ${slowest} ms`
}
