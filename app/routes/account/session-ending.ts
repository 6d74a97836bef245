import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reading } from '#app/access/doors.server.ts'
import { endSession } from '#app/access/sessions.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const { person_id } = await reading(call, async (_, speaker) => speaker)
  found((await endSession(person_id, idParam(call.params.sessionId))) || null)
  return redirect('/account/sessions')
}

export { NoPage as default } from '#app/http/no-page.ts'
