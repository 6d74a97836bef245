import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { rotateSecret } from '#app/alerts/webhooks/secrets.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.webhookId)
  found((await writing(call, (db, speaker) => rotateSecret(db, speaker, id))) || null)
  return redirect(`/account/webhooks/${id}`)
}

export { NoPage as default } from '#app/http/no-page.ts'
