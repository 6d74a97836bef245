import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findOrganisation } from '#app/secretariat/standing/list-organisations.server.ts'
import { doneWords, OrganisationPage } from '#app/secretariat/standing/organisation-page.tsx'

await words('secretariat', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.organisationId)
  const said = new URL(call.request.url).searchParams.get('done')
  return reading(call, async (db) => ({
    organisation: found(await findOrganisation(db, id)),
    done: doneWords.find((word) => word === said) ?? null,
  }))
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.organisation.name ?? 'secretariat:title')

export default function ShowOrganisation() {
  return <OrganisationPage {...useLoaderData<typeof loader>()} />
}
