import { setTimeout as pause } from 'node:timers/promises'
import { type Gate, gate } from './gate.server.ts'
import { foldMail } from './mail-address.ts'
import { endSessions, identify } from './sessions.server.ts'
import { headersOf, type Visit } from './sign-in.server.ts'

/** In milliseconds; covers what only happens for accounts that exist. */
const sameTime = 400

/** Sends the way to a new password, if there is such an account. Whoever asks cannot tell, by words or by time. */
export async function requestReset(visit: Visit, email: string, at: Gate = gate()): Promise<void> {
  await Promise.all([pause(sameTime), sendReset(visit, foldMail(email), at)])
}

async function sendReset({ request, context }: Visit, mail: string, at: Gate) {
  if (!(await at.throttle.admitReset({ mail, address: context.address }))) return
  await at.auth.api.requestPasswordReset({ body: { email: mail }, request })
}

/** Whether the link of a reset mail still opens. */
export async function isResetOpen(token: string, at: Gate = gate()): Promise<boolean> {
  const { internalAdapter } = await at.auth.$context
  const found = await internalAdapter.findVerificationValue(`reset-password:${token}`)
  return Boolean(found && found.expiresAt > new Date())
}

/** Sets the password behind a reset link, once, and ends every session. False: the link opens no more. */
export function resetPassword(token: string, newPassword: string, at: Gate = gate()): Promise<boolean> {
  return accepted(at.auth.api.resetPassword({ body: { token, newPassword }, asResponse: true }))
}

type Change = { current_password: string; new_password: string }

/** Changes the own password and ends every other session. Answers a code for `sentence`, or null: it is done. */
export async function changePassword(visit: Visit, change: Change, at: Gate = gate()): Promise<string | null> {
  const session = await identify(visit.request, at)
  if (!session) return 'access:password.wrong'
  const attempt = { mail: session.person_id, address: visit.context.address, device: session.session_id }
  const wait = await at.throttle.begin(attempt)
  if (wait) return `access:sign_in.wait?count=${wait}`

  const body = { currentPassword: change.current_password, newPassword: change.new_password }
  const changed = await accepted(at.auth.api.changePassword({ body, headers: headersOf(visit), asResponse: true }))
  if (!changed) return 'access:password.wrong'
  await at.throttle.succeed(attempt)
  await endSessions(session.person_id, { but: session.session_id }, at)
  return null
}

async function accepted(answering: Promise<Response>) {
  const answer = await answering
  if (answer.status >= 500) throw new Error('The password could not be set', { cause: answer.status })
  return answer.ok
}
