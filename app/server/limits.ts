import type { Request, RequestHandler } from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { networkOf } from '#app/access/network.ts'
import { refuse } from './refusal-page.ts'

const megabyte = 1_048_576
/** Four files of 25 MiB, and what a form puts around them. */
const uploads = {
  path: /^\/bulletins\/[^/]+\/layers\/\d\/attachments(\/incoming)?$/,
  bytes: 101 * megabyte,
  patience: 900_000,
}
const patience = 30_000

/** How long Node lets a request arrive at all: what is not an upload is held to far less. */
export const longestRequest = uploads.patience

/** The length is said in advance, so that nothing too long is ever read; Node holds the sender to it. */
export const bodyLimit: RequestHandler = (request, response, next) => {
  const length = request.get('Content-Length')
  if (request.get('Transfer-Encoding')) return refuse(request, response.set('Connection', 'close'), 'length_required')
  if (Number(length ?? 0) > (isUpload(request) ? uploads.bytes : megabyte))
    return refuse(request, response.set('Connection', 'close'), 'too_large')
  next()
}

/** What does not arrive in time is cut off, also what was refused meanwhile. */
export const inTime: RequestHandler = (request, _response, next) => {
  const cut = () => request.complete || request.socket.destroy()
  const impatience = setTimeout(cut, isUpload(request) ? uploads.patience : patience)
  request.on('end', () => clearTimeout(impatience)).on('close', () => clearTimeout(impatience))
  next()
}

function isUpload({ method, path }: Request) {
  return method === 'POST' && uploads.path.test(path.replace(/[.]data$/, ''))
}

/** So many requests in ten seconds from one address, or from one IPv6 network. */
export function rateLimit(points: number): RequestHandler {
  const limiter = new RateLimiterMemory({ points, duration: 10 })
  return (request, response, next) => {
    limiter.consume(networkOf(request.ip ?? '')).then(
      () => next(),
      ({ msBeforeNext = 10_000 }) =>
        refuse(request, response.set('Retry-After', String(Math.ceil(msBeforeNext / 1_000))), 'too_many'),
    )
  }
}
