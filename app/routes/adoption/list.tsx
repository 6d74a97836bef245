import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { pageParam } from '#app/http/page-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findOwnDesk } from '#app/organisations/own-desk.server.ts'
import { listOverview } from '#app/practices/adoption/list-overview.server.ts'
import { OverviewPage } from '#app/practices/adoption/overview-page.tsx'
import { may } from '#app/vocabulary/roles.ts'

await words('adoption', 'practice_lists', 'sites', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const page = pageParam(call.request)
  return reading(call, async (db, speaker) => {
    found(may(speaker.roles, 'see_sites') || null)
    return { ...(await listOverview(db, page)), organisation: (await findOwnDesk(db, speaker))?.name ?? '' }
  })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'adoption:overview.title')

export default function AdoptionOverview() {
  return <OverviewPage {...useLoaderData<typeof loader>()} />
}
