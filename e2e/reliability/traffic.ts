import { Agent } from 'node:http'
import { ask } from '../ask.ts'

type Errand = { address: string; cookie?: string; holds?: string }

/**
 * `refused` is a connection that nobody accepted, `failed` an answer that did not come or was none, `foreign` a page that
 * does not hold what this person's pages hold.
 */
export type Outcome = {
  at: number
  took: number
  result: 'answered' | 'refused' | 'failed' | 'foreign'
  why: string
  again: boolean
}

const beat = 5
const mostOpen = 64

/**
 * Asks so many times a second, or as often as the machine manages with 64 requests open: every other round over
 * connections that are kept, as browsers and proxies do, else over new ones. Errands come in turn. Times are those of
 * `performance`.
 */
export function traffic(perSecond: number, errands: Errand[]) {
  const kept = new Agent({ keepAlive: true })
  const outcomes: Outcome[] = []
  const open = new Set<Promise<void>>()
  const begun = performance.now()
  let turn = 0

  const clock = setInterval(() => {
    const due = ((performance.now() - begun) * perSecond) / 1_000
    // What a full house kept from being sent is not made up for.
    for (; turn < due; turn++) if (open.size < mostOpen) send(turn)
  }, beat)

  function send(turn: number) {
    const errand = errands[turn % errands.length]
    if (!errand) return
    const agent = Math.floor(turn / errands.length) % 2 ? kept : false
    const under = run(errand, agent).then((outcome) => void outcomes.push(outcome))
    open.add(under)
    void under.then(() => open.delete(under))
  }

  return {
    outcomes,
    /** Waits for what is still open. */
    async stop() {
      clearInterval(clock)
      await Promise.all(open)
      kept.destroy()
      return outcomes
    },
  }
}

async function run({ address, cookie, holds = '' }: Errand, agent: Agent | false): Promise<Outcome> {
  const asking = { agent, ...(cookie && { cookie }) }
  const at = performance.now()
  let again = false
  const done = (result: Outcome['result'], why = '') => ({ at, took: performance.now() - at, result, why, again })
  // A kept connection may be closed at the moment it is used: then one asks again, as browsers do (RFC 9112 9.3.1).
  const retry = (error: Error & { reused: boolean }) => {
    again = error.reused
    return again ? ask(address, asking) : Promise.reject(error)
  }
  try {
    const { status, body } = await ask(address, asking).catch(retry)
    if (status !== 200) return done('failed', `answered ${status}`)
    return body.includes(holds) ? done('answered') : done('foreign')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return done(code === 'ECONNREFUSED' ? 'refused' : 'failed', code ?? message)
  }
}
