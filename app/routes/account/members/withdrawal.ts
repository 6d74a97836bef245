import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { withdrawInvitation } from '#app/members/invitations/invitations.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.invitationId)
  found((await writing(call, (db, speaker) => withdrawInvitation(db, speaker, id))) || null)
  return redirect('/account/members?done=withdrawn')
}

export { NoPage as default } from '#app/http/no-page.ts'
