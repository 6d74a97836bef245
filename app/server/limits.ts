import type { RequestHandler } from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { networkOf } from '#app/access/network.ts'
import { refuse } from './refusal-page.ts'

const megabyte = 1_048_576

/** The length is said in advance, so that nothing too long is ever read; Node holds the sender to it. */
export const bodyLimit: RequestHandler = (request, response, next) => {
  const length = request.get('Content-Length')
  if (request.get('Transfer-Encoding')) return refuse(request, response.set('Connection', 'close'), 'length_required')
  if (Number(length ?? 0) > megabyte) return refuse(request, response.set('Connection', 'close'), 'too_large')
  next()
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
