import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { changeCadence } from '#app/alerts/preferences/preferences.server.ts'
import { ownCadence } from '#app/alerts/preferences/schema.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.subscriptionId)
  const typed = await submission(call.request, ownCadence)
  if (!typed.ok) return typed.answer
  const { cadence = null } = typed.value
  found((await writing(call, (db, speaker) => changeCadence(db, speaker, id, cadence))) || null)
  return redirect('/alerts/preferences?saved')
}

export { NoPage as default } from '#app/http/no-page.ts'
