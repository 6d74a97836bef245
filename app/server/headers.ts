import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

/** Crockford base 32, as in the references of bulletins: it has to survive a telephone. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Names the request and its scripts: `reference` for the log and the reader, `nonce` for the browser. */
export const marks: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(18).toString('base64url')
  response.locals.reference = Array.from(randomBytes(10), (byte) => symbols.charAt(byte % 32)).join('')
  response.setHeader('X-Request-Id', response.locals.reference)
  next()
}

/** What browsers may do with our pages. No script without this response's nonce, no style or data from elsewhere. */
export function securityHeaders({ https, development }: { https: boolean; development: boolean }): RequestHandler[] {
  const nonce = (_request: unknown, response: unknown) => `'nonce-${(response as Response).locals.nonce}'`
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': [nonce, "'strict-dynamic'"],
        // Vite puts styles into the page while developing.
        'style-src': development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        'img-src': ["'self'", 'data:'],
        'connect-src': development ? ["'self'", 'ws:'] : ["'self'"],
        'worker-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        'form-action': ["'self'"],
      },
    },
    strictTransportSecurity: https && { maxAge: 63_072_000, includeSubDomains: true },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
  return [headers, permissions]
}

const permissions: RequestHandler = (_request, response, next) => {
  response.setHeader(
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  )
  next()
}

/** Said at the last moment: what does not say otherwise is kept by nobody, and of a failure the browser hears the name. */
export const lastWords: RequestHandler = (_request, response, next) => {
  const writeHead = response.writeHead
  response.writeHead = function saying(this: Response, ...head: unknown[]) {
    if (!this.hasHeader('Cache-Control')) this.setHeader('Cache-Control', 'no-store')
    if (this.statusCode >= 500) this.setHeader('Server-Timing', `reference;desc="${this.locals.reference}"`)
    return writeHead.apply(this, head as Parameters<typeof writeHead>)
  } as typeof writeHead
  next()
}
