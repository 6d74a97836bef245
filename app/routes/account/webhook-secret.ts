import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reading, writing } from '#app/access/doors.server.ts'
import { demandProof } from '#app/access/second-factor/proof.server.ts'
import { rotateSecret } from '#app/alerts/webhooks/secrets.server.ts'
import { findWebhook } from '#app/alerts/webhooks/webhooks.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.webhookId)
  await reading(call, async (db) => found(await findWebhook(db, id)))
  await demandProof(call, `/account/webhooks/${id}`)
  found((await writing(call, (db, speaker) => rotateSecret(db, speaker, id))) || null)
  return redirect(`/account/webhooks/${id}`)
}

export { NoPage as default } from '#app/http/no-page.ts'
