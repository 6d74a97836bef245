import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { visiting } from '#app/access/doors.server.ts'
import { environment } from '#app/access/environment.server.ts'
import { keeping } from '#app/access/working.server.ts'
import { findFeedOwner } from '#app/alerts/feeds/feeds.server.ts'
import { readFeed } from '#app/alerts/feeds/read-feed.server.ts'
import { type FeedKind, feedKinds } from '#app/alerts/feeds/schema.ts'
import { isToken } from '#app/alerts/feeds/token.server.ts'
import { writeCalendar } from '#app/alerts/feeds/write-calendar.server.ts'
import { writeFeed } from '#app/alerts/feeds/write-feed.server.ts'
import { found } from '#app/http/found.ts'

const types: Record<FeedKind, string> = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
}

/** For programs that cannot sign in: whoever knows the address reads what its person may read at this moment. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const [token = '', ending, ...more] = (params.file ?? '').split('.')
  const kind = found(isToken(token) && more.length === 0 ? feedKinds.find((each) => each === ending) : null)
  const owner = found(await visiting((db) => findFeedOwner(db, token)))
  const read = found(await keeping(owner, (db, speaker) => readFeed(db, speaker, owner.id)))

  const text =
    kind === 'ics' ? writeCalendar(read, environment.PORTAL_URL) : writeFeed(read, environment.PORTAL_URL)[kind]()
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
  const headers = { 'Cache-Control': 'private, no-cache', ETag: etag, 'X-Robots-Tag': 'noindex' }
  if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': types[kind] } })
}
