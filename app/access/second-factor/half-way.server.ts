import { sessionLimits } from '../auth.server.ts'
import { cookieOf, signed, verified } from '../cookies.server.ts'
import { deviceOf, knownFor } from '../device.server.ts'
import { type Gate, gate } from '../gate.server.ts'
import { networkOf } from '../network.ts'
import { concludeSignIn, type Visit } from '../sign-in.server.ts'
import { codesOf } from '../throttle.server.ts'
import { waiting } from './proof.server.ts'
import { takeCode } from './take-code.server.ts'

type HalfWay = { person_id: string; email: string; identifier: string }

/**
 * Who gave the right password in this browser in the last ten minutes, and owes a code. Null for every other cookie, and
 * when the password was changed or the second factor turned off meanwhile.
 */
export async function findHalfWay(request: Request, at: Gate = gate()): Promise<HalfWay | null> {
  const identifier = verified(cookieOf(request, at.halfWayCookie), at.secret)
  if (!identifier?.startsWith('2fa-')) return null
  const { internalAdapter } = await at.auth.$context
  const begun = await internalAdapter.findVerificationValue(identifier)
  if (!begun || begun.expiresAt <= new Date()) return null
  const { rows } = await at.pool.query<{ email: string }>(
    `select email from auth."user" join auth.account on account."userId" = "user".id and "providerId" = 'credential'
     where "user".id = $1 and "twoFactorEnabled" and account."updatedAt" <= $2`,
    [begun.value, begun.createdAt],
  )
  return rows[0] ? { person_id: begun.value, email: rows[0].email, identifier } : null
}

/** `refused` is a code for `sentence`. Null: there is no sign-in to finish, and it has to begin anew. */
export type Finish = { headers: Headers } | { refused: string; status: 422 | 429 } | null

/** The session begins here, with the right code and not before. */
export async function finishSignIn(visit: Visit, typed: string, at: Gate = gate()): Promise<Finish> {
  const half = await findHalfWay(visit.request, at)
  if (!half) return null
  const { person_id, email, identifier } = half
  const keeping = { name: at.deviceCookie, secret: at.secret, secure: at.secure }
  const device = knownFor(deviceOf(visit.request, keeping), email, keeping)
  const attempt = { mail: codesOf(person_id), address: visit.context.address, device }

  const wait = await at.throttle.begin(attempt)
  if (wait) return { refused: waiting(wait), status: 429 }
  if (!(await takeCode(person_id, typed, at))) return { refused: 'proof:wrong', status: 422 }
  await at.throttle.succeed(attempt)

  const { internalAdapter } = await at.auth.$context
  if (!(await internalAdapter.consumeVerificationValue(identifier))) return null
  const headers = new Headers({ 'Set-Cookie': await beginSession(visit, person_id, at) })
  headers.append('Set-Cookie', cookie(at.halfWayCookie, '', 0, at))
  await concludeSignIn(visit, email, headers, at)
  return { headers }
}

async function beginSession({ request, context }: Visit, person_id: string, at: Gate) {
  const { internalAdapter } = await at.auth.$context
  const session = await internalAdapter.createSession(person_id, false, {
    ipAddress: networkOf(context.address),
    userAgent: request.headers.get('User-Agent') ?? '',
  })
  await at.pool.query(`update auth.session set second_factor_at = now() where id = $1`, [session.id])
  return sessionLine(session.token, at)
}

/** The Set-Cookie line of a session, as better-auth writes it. */
export function sessionLine(token: string, at: Gate) {
  return cookie(at.sessionCookie, encodeURIComponent(signed(token, at.secret)), sessionLimits.absolute, at)
}

function cookie(name: string, value: string, seconds: number, { secure }: Gate) {
  return `${name}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; ${secure ? 'Secure; ' : ''}SameSite=Lax`
}
