import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { markAllRead } from '#app/alerts/notices/mark-read.server.ts'
import { shownUntil } from '#app/alerts/notices/schema.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const shown = await submission(call.request, shownUntil)
  if (shown.ok) await writing(call, (db, speaker) => markAllRead(db, speaker, shown.value.until))
  return redirect('/alerts')
}

export { NoPage as default } from '#app/http/no-page.ts'
