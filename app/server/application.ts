import express, { type RequestHandler } from 'express'
import { compression } from './compression.ts'
import { lastWords, marks, securityHeaders } from './headers.ts'
import { bodyLimit, inTime, rateLimit } from './limits.ts'
import { logRequests } from './log.ts'
import { plainAddress } from './plain-address.ts'
import { refuse } from './refusal-page.ts'
import { ownHost, sameOrigin } from './same-origin.ts'
import type { createStopping } from './stopping.ts'

type Parts = {
  /** Where the portal is reached, without a path. */
  portalUrl: string
  development: boolean
  trustedProxies: string[]
  requestsPerTenSeconds: number
  stopping: Pick<ReturnType<typeof createStopping>, 'watch' | 'isStopping'>
  files: RequestHandler
  portal: RequestHandler
}

/** Everything that stands before the portal, in the order in which a request meets it. */
export function application(parts: Parts) {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', parts.trustedProxies)
  app.use(parts.stopping.watch, inTime, marks, logRequests)
  app.use(securityHeaders({ https: parts.portalUrl.startsWith('https:'), development: parts.development }))
  app.use(plainAddress)
  app.get('/health/ready', (request, response, next) =>
    parts.stopping.isStopping() ? refuse(request, response, 'unavailable') : next(),
  )
  app.use(lastWords, compression)
  app.get(['/health/live', '/health/ready'], parts.portal)
  app.use(ownHost(parts.portalUrl))
  app.use(parts.files)
  app.use(rateLimit(parts.requestsPerTenSeconds), sameOrigin(parts.portalUrl), bodyLimit)
  app.all('*', parts.portal)
  return app
}
