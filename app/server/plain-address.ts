import type { RequestHandler } from 'express'
import { refuse } from './refusal-page.ts'

/**
 * An address is written as browsers write it, or it is not read: `/health/../x`, `//x` and `%00` would mean one thing
 * here and another one behind. The host is the one in `Host`; whoever sends another one beside it is not believed.
 * Finding the page takes a time that grows with the square of the parts of an address: thousands would take seconds.
 */
export const plainAddress: RequestHandler = (request, response, next) => {
  delete request.headers['x-forwarded-host']
  if (isPlain(request.url) && !unheard.has(request.method)) next()
  else refuse(request, response, 'bad_request')
}

/** No page sends them (Fetch 2.2.1), nothing behind could be asked with them, and one of them repeats cookies. */
const unheard = new Set(['CONNECT', 'TRACE', 'TRACK'])

const base = 'http://portal.invalid'
/** The deepest address of the portal has six. */
const mostParts = 20

function isPlain(address: string) {
  const [path = ''] = address.split('?')
  const read = URL.canParse(address, base) ? new URL(address, base).pathname : null
  return read === path && isText(path) && !address.includes('%00') && path.split('/').length <= mostParts
}

function isText(path: string) {
  try {
    return Boolean(decodeURIComponent(path))
  } catch {
    return false
  }
}
