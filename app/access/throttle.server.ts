import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { foldMail } from './mail-address.ts'
import { networkOf } from './network.ts'

/** `device` names a device on which this account signed in before. */
export type Attempt = { mail: string; address: string; device: string | null }

export type Throttle = ReturnType<typeof openThrottle>

type Limit = { name: string; points: number; seconds: number; keyOf: (attempt: Attempt) => string[] | false }

/** For whom wrong codes are counted at sign-in. It is no mail address: they count apart from wrong passwords. */
export function codesOf(person_id: string) {
  return `codes of ${person_id}`
}

const quarter = 15 * 60
const hour = 60 * 60
const year = 365 * 24 * hour

/** A known device has limits of its own, so that nobody can shut out the desk by guessing from elsewhere. */
const signIns: Limit[] = [
  { name: 'device', points: 10, seconds: quarter, keyOf: ({ mail, device }) => device !== null && [mail, device] },
  {
    name: 'network',
    points: 50,
    seconds: quarter,
    keyOf: ({ address, device }) => device === null && [networkOf(address)],
  },
  {
    name: 'pair',
    points: 5,
    seconds: quarter,
    keyOf: ({ mail, address, device }) => device === null && [mail, networkOf(address)],
  },
  { name: 'account', points: 10, seconds: quarter, keyOf: ({ mail, device }) => device === null && [mail] },
  { name: 'row', points: 100, seconds: year, keyOf: ({ mail, device }) => [mail, device ?? ''] },
]

const resets: Limit[] = [
  { name: 'reset_network', points: 20, seconds: hour, keyOf: ({ address }) => [networkOf(address)] },
  { name: 'reset_account', points: 3, seconds: hour, keyOf: ({ mail }) => [mail] },
]

const applications: Limit[] = [
  { name: 'apply_network', points: 20, seconds: hour, keyOf: ({ address }) => [networkOf(address)] },
  { name: 'apply_account', points: 3, seconds: hour, keyOf: ({ mail }) => [mail] },
]

/** What a member may do so often in a minute. Searches for words could be used to guess; look-ups of a number could not. */
const uses = { lookup: 300, search: 30, push_trial: 6 }

export type Use = keyof typeof uses

/** Counts in the database, for all web processes together. Keys are hashed: no mail address is kept. */
export function openThrottle(pool: pg.Pool, secret: string) {
  const signInCounters = signIns.map((limit) => ({ ...limit, counter: counterOf(pool, limit) }))
  const applicationCounters = applications.map((limit) => ({ ...limit, counter: counterOf(pool, limit) }))
  const resetCounters = resets.map((limit) => ({ ...limit, counter: counterOf(pool, limit) }))
  const useCounters = new Map(
    Object.entries(uses).map(([name, points]) => [name, counterOf(pool, { name: `use_${name}`, points, seconds: 60 })]),
  )

  function counted(counters: typeof signInCounters, attempt: Attempt) {
    const folded = { ...attempt, mail: foldMail(attempt.mail) }
    return counters.flatMap(({ name, counter, keyOf }) => {
      const parts = keyOf(folded)
      return parts ? [{ name, counter, key: hashed(secret, parts) }] : []
    })
  }

  /** Counts an attempt before the password is looked at. Answers the minutes to wait, or null: go ahead. */
  async function begin(attempt: Attempt): Promise<number | null> {
    for (const { name, counter, key } of counted(signInCounters, attempt)) {
      const wait = await counter.consume(key).then(() => null, minutesOf)
      // A device with a hundred failures in a row is a stranger again, until it knows the password.
      if (wait && name === 'row' && attempt.device) return begin({ ...attempt, device: null })
      if (wait) return wait
    }
    return null
  }

  /** The password was right: the attempt is taken back, and the rows of failures end. */
  async function succeed(attempt: Attempt): Promise<void> {
    for (const { name, counter, key } of counted(signInCounters, attempt))
      await (name === 'row' ? counter.delete(key) : counter.reward(key))
    await endRow(attempt.mail)
  }

  /** The owner was here, or has set a new password by mail: who guessed at the account has guessed for nothing. */
  async function endRow(mail: string): Promise<void> {
    const strangers = counted(signInCounters, { mail, address: '', device: null })
    for (const { name, counter, key } of strangers) if (name === 'row') await counter.delete(key)
  }

  /** The same for whoever set a new password by mail, also of wrong codes: whoever had the former password has it no more. */
  async function endRows({ id, email }: { id: string; email: string }): Promise<void> {
    for (const counted of [email, id, codesOf(id)]) await endRow(counted)
  }

  /** Whether one more reset mail may be asked for. */
  async function admitReset(asked: { mail: string; address: string }): Promise<boolean> {
    for (const { counter, key } of counted(resetCounters, { ...asked, device: null }))
      if (await counter.consume(key).then(() => null, minutesOf)) return false
    return true
  }

  /** Counts an application to join: the minutes to wait, or null. To one mail address few go, and whoever asks cannot tell. */
  async function admitApplication(asked: { mail: string; address: string }): Promise<number | 'unsaid' | null> {
    for (const { name, counter, key } of counted(applicationCounters, { ...asked, device: null })) {
      const wait = await counter.consume(key).then(() => null, minutesOf)
      if (wait) return name === 'apply_network' ? wait : 'unsaid'
    }
    return null
  }

  /** Whether this person may once more. */
  async function admitUse(use: Use, person_id: string): Promise<boolean> {
    const over = await useCounters
      .get(use)
      ?.consume(hashed(secret, [person_id]))
      .then(() => null, minutesOf)
    return !over
  }

  return { begin, succeed, endRow, endRows, admitReset, admitApplication, admitUse }
}

function counterOf(pool: pg.Pool, { name, points, seconds }: Pick<Limit, 'name' | 'points' | 'seconds'>) {
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'attempt',
    tableCreated: true,
    clearExpiredByTimeout: name === 'row',
    keyPrefix: name,
    points,
    duration: seconds,
  })
}

function hashed(secret: string, parts: string[]) {
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url')
}

function minutesOf(refusal: unknown) {
  if (!(refusal instanceof RateLimiterRes)) throw refusal
  return Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000))
}
