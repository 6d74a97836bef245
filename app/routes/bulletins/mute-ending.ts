import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { unmuteBulletin } from '#app/alerts/reasons/mute.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  found((await writing(call, (db, speaker) => unmuteBulletin(db, speaker, reference))) || null)
  return redirect(`/bulletins/${reference}/mute`)
}

export { NoPage as default } from '#app/http/no-page.ts'
