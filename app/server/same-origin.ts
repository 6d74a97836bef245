import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'
import { refuse } from './refusal-page.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What a mail program posts by itself (RFC 8058 3.2). The address carries its own proof, and no session counts there. */
const sealed = /^\/mail\/ending\/[0-9a-f-]{36}\/[0-9a-f]{64}$/

/** Whatever changes something has to come from a page of this portal. The one place where this is checked. */
export function sameOrigin(portal: string): RequestHandler {
  return (request, response, next) => {
    if (harmless.has(request.method) || sealed.test(request.path) || comesFrom(portal, request.headers)) next()
    else refuse(request, response, 'forbidden')
  }
}

type Sender = Pick<IncomingHttpHeaders, 'sec-fetch-site' | 'origin'>

/** Browsers say where a request comes from; who says nothing, or `Origin: null`, is not believed. */
export function comesFrom(portal: string, { 'sec-fetch-site': site, origin }: Sender) {
  if (origin === 'null') return false
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return origin === portal
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Asked under another name (DNS rebinding, a forged Host), the portal does not answer. */
export function ownHost(portal: string): RequestHandler {
  const own = new URL(portal).hostname
  return (request, response, next) => {
    const host = `http://${request.get('Host')}`
    const asked = URL.canParse(host) ? new URL(host).hostname : ''
    if (asked === own || loopback.test(asked)) next()
    else refuse(request, response, 'bad_request')
  }
}
