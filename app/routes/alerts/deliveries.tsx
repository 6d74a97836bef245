import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { listMailPauses } from '#app/alerts/preferences/mail-pause.server.ts'
import { listDeliveries, listLoad, listStanding } from '#app/alerts/visible-delivery/deliveries.server.ts'
import { DeliveriesPage } from '#app/alerts/visible-delivery/deliveries-page.tsx'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('alerts', 'bulletins', 'taxonomies', 'telling')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => ({
    deliveries: await listDeliveries(db, speaker),
    pauses: await listMailPauses(db, speaker),
    standing: may(speaker.roles, 'administer') ? await listStanding(db) : null,
    load: may(speaker.roles, 'vet') ? await listLoad(db) : null,
  }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'telling:deliveries.title')

export default function Deliveries() {
  return <DeliveriesPage {...useLoaderData<typeof loader>()} />
}
