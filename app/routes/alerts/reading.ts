import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { markRead } from '#app/alerts/notices/mark-read.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const event_id = idParam(call.params.eventId)
  await writing(call, (db, speaker) => markRead(db, speaker, event_id))
  return redirect('/alerts')
}

export { NoPage as default } from '#app/http/no-page.ts'
