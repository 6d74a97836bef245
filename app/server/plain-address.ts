import type { RequestHandler } from 'express'
import { refuse } from './refusal-page.ts'

/**
 * An address is written as browsers write it, or it is not read: `/health/../x`, `//x` and `%00` would mean one thing
 * here and another one behind. The host is the one in `Host`; whoever sends another one beside it is not believed.
 */
export const plainAddress: RequestHandler = (request, response, next) => {
  delete request.headers['x-forwarded-host']
  if (isPlain(request.url)) next()
  else refuse(request, response, 'bad_request')
}

const base = 'http://portal.invalid'

function isPlain(address: string) {
  const [path = ''] = address.split('?')
  const read = URL.canParse(address, base) ? new URL(address, base).pathname : null
  return read === path && isText(path) && !address.includes('%00')
}

function isText(path: string) {
  try {
    return Boolean(decodeURIComponent(path))
  } catch {
    return false
  }
}
