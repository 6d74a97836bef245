import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { listOrganisations } from '#app/secretariat/standing/list-organisations.server.ts'
import { OrganisationsPage } from '#app/secretariat/standing/organisations-page.tsx'
import { narrowingIn } from '#app/secretariat/standing/schema.ts'

await words('secretariat', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const narrowing = narrowingIn(new URL(call.request.url).searchParams)
  return reading(call, async (db, speaker) => ({
    ...found(await listOrganisations(db, speaker, narrowing)),
    narrowing,
  }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'secretariat:title')

export default function Organisations() {
  return <OrganisationsPage {...useLoaderData<typeof loader>()} />
}
