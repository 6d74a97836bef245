import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { removeSite } from '#app/practices/sites/sites.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.siteId)
  await writing(call, async (db, speaker) => found((await removeSite(db, speaker, id)) || null))
  return redirect('/sites')
}

export { NoPage as default } from '#app/http/no-page.ts'
