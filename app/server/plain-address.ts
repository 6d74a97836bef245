import type { RequestHandler } from 'express'
import { refuse } from './refusal-page.ts'

/**
 * An address is written as browsers write it, or it is not read: `/health/../x`, `//x` and `%00` would mean one thing
 * here and another one behind. The host is the one in `Host`; whoever sends another one beside it is not believed.
 * Finding the page takes a time that grows with the square of the parts of an address: thousands would take seconds.
 */
export const plainAddress: RequestHandler = (request, response, next) => {
  delete request.headers['x-forwarded-host']
  if (isPlain(request.url)) next()
  else refuse(request, response, 'bad_request')
}

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
