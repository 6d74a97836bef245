import { isRouteErrorResponse } from '@remix-run/react'

const kinds = {
  bad_request: [400, 405, 415],
  broken: [500],
  conflict: [409],
  forbidden: [403],
  invalid: [422],
  length_required: [411],
  not_found: [404],
  too_large: [413],
  too_many: [429],
  unavailable: [503],
}

type ErrorKind = keyof typeof kinds

/**
 * Which of the error pages this is; whatever nobody threw on purpose is `broken`. A request that was refused before
 * the portal was asked has no status here, but its name was heard.
 */
export function errorKind(error: unknown, refused?: string): ErrorKind {
  if (!isRouteErrorResponse(error)) return isErrorKind(refused) ? refused : 'broken'
  const found = Object.entries(kinds).find(([, statuses]) => statuses.includes(error.status))
  const kind = found?.[0]
  return isErrorKind(kind) ? kind : 'broken'
}

function isErrorKind(value: unknown): value is ErrorKind {
  return typeof value === 'string' && Object.hasOwn(kinds, value)
}
