import { randomBytes } from 'node:crypto'
import { qrCode } from '#app/vocabulary/qr-code.server.ts'
import { type Gate, gate } from '../gate.server.ts'
import { endSessions, type Identified, identify } from '../sessions.server.ts'
import { headersOf, type Visit } from '../sign-in.server.ts'
import { inGroups, plainCode } from './codes.ts'
import { sessionLine } from './half-way.server.ts'
import { attempting, type Refused } from './proof.server.ts'
import { opened, sealed, takeStep } from './take-code.server.ts'

/** What the app is told, as a picture and to be typed. `pending` says that this session gave the password for it. */
export type Beginning = { key: string; picture: { size: number; path: string }; pending: string }

type Pending = { session_id: string; until: number; address: string }

/** Ten minutes, for whoever has to find an app first. */
const patience = 10 * 60 * 1000

/** Makes a new key for whoever gives the own password once more. It counts for nothing until a first code confirms it. */
export function beginSecondFactor(visit: Visit, password: string, at: Gate = gate()): Promise<Beginning | Refused> {
  return attempting(visit, at, async ({ session_id }) => {
    const body = { password, method: 'totp' as const }
    const answer = await at.auth.api.enableTwoFactor({ body, headers: headersOf(visit), asResponse: true })
    if (answer.status >= 500) throw new Error('A second factor could not be begun', { cause: answer.status })
    if (!answer.ok) return { refused: 'proof:password_wrong' }
    const { totpURI: address } = (await answer.json()) as { totpURI: string }
    const pending: Pending = { session_id, until: Date.now() + patience, address }
    return shown(address, await sealed(JSON.stringify(pending), at))
  })
}

function shown(address: string, pending: string): Beginning {
  return { key: inGroups(new URL(address).searchParams.get('secret') ?? ''), picture: qrCode(address), pending }
}

type Typed = { code: string; pending: string }
/** A `beginning` is shown once more: the code was wrong. */
type Confirmation = { headers: Headers; codes: string[]; email: string } | (Refused & { beginning?: Beginning })

/**
 * Turns the second factor on with a first code of it. Every other session of the person ends, and this one goes on under
 * another cookie. The backup codes are answered here and never again.
 */
export async function confirmSecondFactor(visit: Visit, typed: Typed, at: Gate = gate()): Promise<Confirmation> {
  const session = await identify(visit.request, at)
  const address = session && (await addressIn(typed.pending, session, at))
  const key = session && (await findPendingKey(session.person_id, at))
  if (!session || !address || !key) return { refused: 'proof:begin_again' }
  if (!(await takeStep(session.person_id, await opened(key, at), plainCode(typed.code), at)))
    return { refused: 'proof:wrong', beginning: shown(address, typed.pending) }
  const email = await turnOn(session.person_id, key, at)
  return email ? { ...(await confirmed(session, at)), email } : { refused: 'proof:begin_again' }
}

/** The address in what this session was given ten minutes ago at most; null for everything else that is sent. */
async function addressIn(pending: string, { session_id }: Identified, at: Gate) {
  const text = await opened(pending, at).catch(() => 'null')
  const given: Pending | null = JSON.parse(text)
  return given?.session_id === session_id && given.until > Date.now() ? given.address : null
}

async function findPendingKey(person_id: string, { pool }: Gate) {
  const { rows } = await pool.query<{ secret: string }>(
    `select secret from auth."twoFactor" where "userId" = $1 and not verified`,
    [person_id],
  )
  return rows[0]?.secret ?? null
}

/** Answers whose it is; null when it was done or begun anew a moment ago. */
async function turnOn(person_id: string, key: string, { pool }: Gate) {
  const { rows } = await pool.query<{ email: string }>(
    `with confirmed as (
       update auth."twoFactor" set verified = true where "userId" = $1 and secret = $2 and not verified returning "userId")
     update auth."user" set "twoFactorEnabled" = true from confirmed where id = confirmed."userId" returning email`,
    [person_id, key],
  )
  return rows[0]?.email ?? null
}

async function confirmed({ person_id, session_id }: Identified, at: Gate) {
  const token = randomBytes(24).toString('base64url')
  await at.pool.query(`update auth.session set token = $2, proved_at = now(), second_factor_at = now() where id = $1`, [
    session_id,
    token,
  ])
  await endSessions(person_id, { but: session_id }, at)
  const { backupCodes } = await at.auth.api.viewBackupCodes({ body: { userId: person_id } })
  return { headers: new Headers({ 'Set-Cookie': sessionLine(token, at) }), codes: backupCodes }
}
