import type { LoaderFunctionArgs } from '@remix-run/node'
import { reading } from '#app/access/doors.server.ts'
import { previewSubscription } from '#app/alerts/subscriptions/preview-subscription.server.ts'
import { choiceIn } from '#app/alerts/subscriptions/schema.ts'

export function loader(call: LoaderFunctionArgs) {
  const choice = choiceIn(new URL(call.request.url).searchParams)
  return reading(call, (db) => previewSubscription(db, choice))
}

export { NoPage as default } from '#app/http/no-page.ts'
