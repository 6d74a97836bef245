import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findOrganisation } from '#app/organisations/directory/directory.server.ts'
import { OrganisationPage } from '#app/organisations/directory/organisation-page.tsx'

await words('organisations', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db) => ({
    organisation: found(await findOrganisation(db, idParam(call.params.organisationId))),
  }))
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.organisation.name ?? 'organisations:directory.title')

export default function ShowOrganisation() {
  return <OrganisationPage organisation={useLoaderData<typeof loader>().organisation} />
}
