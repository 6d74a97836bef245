import { isRouteErrorResponse } from '@remix-run/react'

type ErrorKind =
  | 'bad_request'
  | 'broken'
  | 'conflict'
  | 'forbidden'
  | 'invalid'
  | 'not_found'
  | 'too_large'
  | 'too_many'
  | 'unavailable'

const kinds: Record<number, ErrorKind> = {
  400: 'bad_request',
  403: 'forbidden',
  404: 'not_found',
  405: 'bad_request',
  409: 'conflict',
  413: 'too_large',
  415: 'bad_request',
  422: 'invalid',
  429: 'too_many',
  503: 'unavailable',
}

/** Which of the error pages this is; whatever nobody threw on purpose is `broken`. */
export function errorKind(error: unknown): ErrorKind {
  const status = isRouteErrorResponse(error) ? error.status : 500
  return kinds[status] ?? 'broken'
}
