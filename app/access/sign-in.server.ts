import { addressHeader } from './auth.server.ts'
import { deviceOf, knownFor, rememberDevice } from './device.server.ts'
import { type Gate, gate } from './gate.server.ts'
import { foldMail } from './mail-address.ts'
import { endSession, forgetEnded, identify } from './sessions.server.ts'

/** What an action is called with. */
export type Visit = { request: Request; context: { address: string } }

type Credentials = { email: string; password: string }

/** `refused` is a code for `sentence`. `half`: the password was right, and a code is asked for before any session begins. */
export type SignIn = { headers: Headers; half: boolean } | { refused: string; status: 422 | 429 }

/** In minutes. */
export const hour = 60

/** Signs in, or says why not: in the same words and time whether the account exists or not. */
export async function signIn(visit: Visit, { email, password }: Credentials, at: Gate = gate()): Promise<SignIn> {
  const keeping = { name: at.deviceCookie, secret: at.secret, secure: at.secure }
  const mail = foldMail(email)
  const device = deviceOf(visit.request, keeping)
  const attempt = { mail, address: visit.context.address, device: knownFor(device, mail, keeping) }

  const wait = await at.throttle.begin(attempt)
  if (wait) return { refused: waiting(wait), status: 429 }

  const answer = await at.auth.api.signInEmail({
    body: { email: mail, password },
    headers: headersOf(visit),
    asResponse: true,
  })
  if (answer.status >= 500) throw new Error('Sign-in is broken', { cause: answer.status })
  if (!answer.ok) return { refused: 'access:sign_in.wrong', status: 422 }

  await at.throttle.succeed(attempt)
  const headers = cookiesOf(answer)
  const half = headers.getSetCookie().find((line) => line.startsWith(`${at.halfWayCookie}=`))
  if (half) return { headers: new Headers({ 'Set-Cookie': half }), half: true }
  await concludeSignIn(visit, mail, headers, at)
  return { headers, half: false }
}

/** When a session has begun: the one this browser had before ends, and the browser is one this account signs in on. */
export async function concludeSignIn(visit: Visit, mail: string, headers: Headers, at: Gate) {
  const keeping = { name: at.deviceCookie, secret: at.secret, secure: at.secure }
  await endFormer(visit.request, at)
  await forgetEnded(at)
  headers.append('Set-Cookie', rememberDevice(deviceOf(visit.request, keeping), mail, keeping))
}

/** Ends the session of this browser; answers the lines that clear its cookie. */
export async function signOut(visit: Visit, at: Gate = gate()): Promise<Headers> {
  return cookiesOf(await at.auth.api.signOut({ headers: headersOf(visit), asResponse: true }))
}

/** What better-auth is told of a request: its own headers, and the client's address as the portal knows it. */
export function headersOf({ request, context }: Visit) {
  const headers = new Headers(request.headers)
  headers.set(addressHeader, context.address)
  return headers
}

function waiting(minutes: number) {
  return minutes > hour ? 'access:sign_in.closed' : `access:sign_in.wait?count=${minutes}`
}

async function endFormer(request: Request, at: Gate) {
  const former = await identify(request, at)
  if (former) await endSession(former.person_id, former.session_id, at)
}

function cookiesOf(answer: Response) {
  return new Headers(answer.headers.getSetCookie().map((line): [string, string] => ['Set-Cookie', line]))
}
