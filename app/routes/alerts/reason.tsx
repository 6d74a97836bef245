import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { findReason } from '#app/alerts/reasons/find-reason.server.ts'
import { ReasonPage } from '#app/alerts/reasons/reason-page.tsx'
import { listTelling } from '#app/alerts/subscriptions/subscriptions.server.ts'
import { listDeliveries } from '#app/alerts/visible-delivery/deliveries.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('alerts', 'answer_lists', 'bulletins', 'taxonomies', 'telling')

export async function loader(call: LoaderFunctionArgs) {
  const event_id = idParam(call.params.eventId)
  return reading(call, async (db, speaker) => ({
    reason: found(await findReason(db, speaker, event_id)),
    subscriptions: await listTelling(db, speaker),
    deliveries: await listDeliveries(db, speaker, event_id),
  }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'telling:reason.title')

export default function Reason() {
  return <ReasonPage {...useLoaderData<typeof loader>()} />
}
