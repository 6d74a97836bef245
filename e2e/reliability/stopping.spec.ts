import { setTimeout as pause } from 'node:timers/promises'
import { signIn } from '../ask.ts'
import { listenAt } from './live.ts'
import { expect, test } from './portal.ts'
import { family, gone } from './processes.ts'
import { type Outcome, traffic } from './traffic.ts'

const perSecond = 200
const burden = 4_000
/** A page, one fetched by script, a file, and what a proxy asks. */
const pages = ['/alerts', '/account.data', '/plain.css', '/health/live']

test('told to stop under two hundred requests a second, it fails none, ends every stream and is gone', async ({
  start,
  measured,
}) => {
  const product = await start({ WEB_PROCESSES: '2' })
  const [portal = ''] = product.portals
  const cookie = await signIn(portal, 'noor-claes')
  const streams = await Promise.all(product.portals.map((each) => listenAt(each, cookie)))
  const errands = pages.flatMap((page) => product.portals.map((each) => ({ address: `${each}${page}`, cookie })))
  const load = traffic(perSecond, errands)
  await pause(burden)
  const all = family(product.child.pid ?? 0)
  const told = performance.now()
  const { took, code } = await product.stop()
  const outcomes = await load.stop()
  await gone(all)

  measured(summary(outcomes, told, took))
  expect(outcomes.filter((outcome) => outcome.result === 'failed' && !cutAtTheDoor(outcome))).toEqual([])
  expect(outcomes.filter(cutAtTheDoor).length).toBeLessThanOrEqual(product.portals.length)
  expect(outcomes.some(({ result, at }) => result === 'refused' && at > told)).toBe(true)
  expect(outcomes.filter(({ result, at }) => result === 'refused' && at < told)).toEqual([])
  for (const stream of streams) {
    expect(stream.end().brokenOff).toBe(false)
    expect(stream.end().at - told).toBeLessThan(1_000)
  }
  expect(code).toBe(0)
  expect(took).toBeLessThan(10_000)
})

/** Came between a process's last look at the door and the closing of it: Linux resets it, nobody ever took it in. */
function cutAtTheDoor({ result, why, again, took }: Outcome) {
  return result === 'failed' && why === 'ECONNRESET' && !again && took < 20
}

function summary(outcomes: Outcome[], told: number, took: number) {
  const count = (fits: (outcome: Outcome) => boolean) => outcomes.filter(fits).length
  const result = (wanted: Outcome['result']) => count(({ result }) => result === wanted)
  const rate = Math.round((count(({ at }) => at < told) * 1_000) / burden)
  const underWay = count(({ at, took }) => at < told && at + took > told)
  return [
    `${rate} requests a second: ${result('answered')} answered, ${underWay} of them under way when told`,
    `${count(({ again }) => again)} asked again, ${result('refused')} refused after the end, ${result('failed')} failed`,
    `gone after ${Math.round(took)} ms`,
  ].join('; ')
}
