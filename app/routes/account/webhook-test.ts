import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reading, writing } from '#app/access/doors.server.ts'
import { keepTest, prepareTest, tryWebhook } from '#app/alerts/webhooks/try-webhook.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

/** No transaction is open while the other side takes its time. */
export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.webhookId)
  const message = found(await reading(call, (db) => prepareTest(db, id)))
  const tried = await tryWebhook(message)
  await writing(call, (db, speaker) => keepTest(db, speaker, id, message, tried))
  return redirect(`/account/webhooks/${id}?done=${tried.error ? 'tested_bad' : 'tested_good'}`)
}

export { NoPage as default } from '#app/http/no-page.ts'
