import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { pauseOrder } from '#app/alerts/subscriptions/schema.ts'
import { pauseSubscription } from '#app/alerts/subscriptions/subscriptions.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.subscriptionId)
  const order = await submission(call.request, pauseOrder)
  if (!order.ok) return order.answer

  const { until = null } = order.value
  found((await writing(call, (db, speaker) => pauseSubscription(db, speaker, id, until))) || null)
  return redirect('/alerts/subscriptions')
}

export { NoPage as default } from '#app/http/no-page.ts'
