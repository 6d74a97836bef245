import { type Gate, gate } from './gate.server.ts'
import { headersOf, type Visit } from './sign-in.server.ts'

/** Signing in, resetting and ending sessions are pages of the portal, with its throttle before them. */
const open = new Set(['/api/auth/ok'])

/** better-auth over HTTP: what is not named above does not exist, whatever it or a plugin of it adds. */
export function answerAuth(visit: Visit, at: Gate = gate()): Promise<Response> | Response {
  const { pathname } = new URL(visit.request.url)
  if (!open.has(pathname)) return new Response(null, { status: 404, statusText: 'Not Found' })
  return at.auth.handler(new Request(visit.request, { headers: headersOf(visit) }))
}
