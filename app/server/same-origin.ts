import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'
import { refuse } from './refusal-page.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whatever changes something has to come from a page of this portal. The one place where this is checked. */
export function sameOrigin(portal: string): RequestHandler {
  return (request, response, next) => {
    if (harmless.has(request.method) || comesFrom(portal, request.headers)) next()
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
