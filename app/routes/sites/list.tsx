import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findOwnDesk } from '#app/organisations/own-desk.server.ts'
import { SiteListPage } from '#app/practices/sites/site-list-page.tsx'
import { listSites } from '#app/practices/sites/sites.server.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('answer_lists', 'practice_lists', 'sites', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    found(may(speaker.roles, 'see_sites') || null)
    return {
      sites: await listSites(db),
      organisation: (await findOwnDesk(db, speaker))?.name ?? '',
      mayKeep: may(speaker.roles, 'keep_sites'),
    }
  })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'sites:list.title')

export default function Sites() {
  return <SiteListPage {...useLoaderData<typeof loader>()} />
}
