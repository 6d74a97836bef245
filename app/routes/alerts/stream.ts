import type { LoaderFunctionArgs } from '@remix-run/node'
import { identify, isSessionOpen } from '#app/access/sessions.server.ts'
import { working } from '#app/access/working.server.ts'
import { mayWatch, watchNotices } from '#app/alerts/notices/watch-notices.server.ts'
import { eventStream } from '#app/http/event-stream.server.ts'

/**
 * No door: nothing is read here but through `working`. Neither answer without a stream lets the browser come back by
 * itself (HTML Living Standard 9.2.3).
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await identify(request)
  if (!member || !(await working(member, async () => true))) return new Response(null, { status: 204 })
  if (!mayWatch(member.person_id)) return new Response(null, { status: 429 })

  const stillSignedIn = () => isSessionOpen(member.session_id)
  return eventStream({ method: request.method, left: context.left }, ({ send, end }) =>
    watchNotices({ member, stillSignedIn, tell: (unread) => send({ unread }), end }),
  )
}
