import { type Account, signedIn, visit } from '../at-the-gate.ts'
import type { Gate } from '../gate.server.ts'
import { signIn } from '../sign-in.server.ts'
import { codeOf, stepAt } from './codes.ts'
import { type Finish, finishSignIn } from './half-way.server.ts'
import { beginSecondFactor, confirmSecondFactor } from './set-up.server.ts'
import { opened } from './take-code.server.ts'

export type Owner = Account & { cookies: string; codes: string[]; code: () => Promise<string> }

/** Turns a second factor on for an account. `code` answers one that was not used, whatever the clock does meanwhile. */
export async function withSecondFactor(account: Account, gate: Gate): Promise<Owner> {
  const before = await signedIn(account, gate)
  const begun = await beginSecondFactor(visit('192.0.2.1', before), account.password, gate)
  if ('refused' in begun) throw new Error(begun.refused)
  const code = () => freshCode(account.person_id, gate)
  const done = await confirmSecondFactor(
    visit('192.0.2.1', before),
    { code: await code(), pending: begun.pending },
    gate,
  )
  if ('refused' in done) throw new Error(done.refused)
  return { ...account, cookies: cookiesIn(done.headers), codes: done.codes, code }
}

/** The code of now, as if none was used before. */
export async function freshCode(person_id: string, gate: Gate) {
  await gate.pool.query(`delete from auth.taken_step where person_id = $1`, [person_id])
  return codeOf(await keyOf(person_id, gate), stepAt(Date.now()))
}

export async function keyOf(person_id: string, gate: Gate) {
  const { rows } = await gate.pool.query(`select secret from auth."twoFactor" where "userId" = $1`, [person_id])
  return opened(rows[0].secret, gate)
}

/** The cookies of a browser after the right password. */
export async function halfWay(account: Account, gate: Gate, address?: string) {
  const answer = await signIn(visit(address), account, gate)
  if ('refused' in answer || !answer.half) throw new Error('No code was asked for.')
  return cookiesIn(answer.headers)
}

export function finish(cookies: string, code: string, gate: Gate, address?: string): Promise<Finish> {
  return finishSignIn(visit(address, cookies), code, gate)
}

/** The cookie of a browser on which somebody with a second factor signed in before. */
export async function knownDevice(owner: Owner, gate: Gate) {
  const done = await finish(await halfWay(owner, gate), await owner.code(), gate)
  if (!done || 'refused' in done) throw new Error('The code was refused.')
  return cookiesIn(done.headers).match(/breakwater[.]device=[^;]+/)?.[0] ?? ''
}

export function cookiesIn(headers: Headers) {
  return headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}
