import { type AppLoadContext, redirect } from '@remix-run/node'
import { identityOf } from '../doors.server.ts'
import { type Gate, gate } from '../gate.server.ts'
import { type Identified, identify } from '../sessions.server.ts'
import { hour, type Visit } from '../sign-in.server.ts'
import type { Asked } from './asked.ts'
import { takeCode } from './take-code.server.ts'

type Call = { request: Request; context: AppLoadContext }

/** A code for `sentence`. */
export type Refused = { refused: string }

/**
 * What somebody is asked for before a deed that needs a fresh proof of who is there: the second factor of whoever has one,
 * or the password. Null when the last proof is no older than 15 minutes; signing in is one.
 */
export async function proofAsked(call: Call): Promise<Asked | null> {
  const session = await identityOf(call)
  return !session || session.proven ? null : askedOf(session)
}

/** For a deed of one press: to the page that asks, and back to that of the button. Nothing was typed that could be lost. */
export async function demandProof(call: Call, back: string): Promise<void> {
  if (await proofAsked(call)) throw redirect(`/confirm?${new URLSearchParams({ to: back })}`)
}

/** For a form that asks for the proof itself: why it does not count yet, as a code for `sentence`; null when it does. */
export async function unproven(call: Call & Visit, typed: string): Promise<string | null> {
  if (!(await proofAsked(call))) return null
  if (!typed) return 'proof:stale'
  const proved = await prove(call, typed)
  return 'refused' in proved ? proved.refused : null
}

/** What the person at this session proves it with. */
export function askedOf({ second_factor_at }: Pick<Identified, 'second_factor_at'>): Asked {
  return second_factor_at ? 'code' : 'password'
}

/** Proves anew who is at this session. */
export function prove(visit: Visit, typed: string, at: Gate = gate()): Promise<Refused | object> {
  return attempting(visit, at, async (session) => {
    const asked = askedOf(session)
    const right = asked === 'code' ? takeCode(session.person_id, typed, at) : isPassword(session.person_id, typed, at)
    if (!(await right)) return { refused: asked === 'code' ? 'proof:wrong' : 'proof:password_wrong' }
    await at.pool.query(
      `update auth.session set proved_at = now(), second_factor_at = case when second_factor_at is not null then now() end
       where id = $1`,
      [session.session_id],
    )
    return {}
  })
}

/** Counts an attempt at the own password or codes before they are looked at, apart from what others try at sign-in. */
export async function attempting<T extends object>(
  visit: Visit,
  at: Gate,
  work: (session: Identified) => Promise<T | Refused>,
): Promise<T | Refused> {
  const session = await identify(visit.request, at)
  if (!session) return { refused: 'proof:begin_again' }
  const attempt = { mail: session.person_id, address: visit.context.address, device: session.session_id }
  const wait = await at.throttle.begin(attempt)
  if (wait) return { refused: waiting(wait) }
  const done = await work(session)
  if (!('refused' in done)) await at.throttle.succeed(attempt)
  return done
}

export async function isPassword(person_id: string, typed: string, at: Gate): Promise<boolean> {
  const { internalAdapter, password } = await at.auth.$context
  const account = await internalAdapter.findCredentialAccount(person_id)
  return Boolean(account?.password && (await password.verify({ hash: account.password, password: typed })))
}

/** A code for `sentence`. */
export function waiting(minutes: number) {
  return minutes > hour ? 'proof:closed' : `proof:wait?count=${minutes}`
}
