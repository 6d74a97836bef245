import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { ApplicationsPage } from '#app/applications/applications-page.tsx'
import { listApplications } from '#app/applications/list-applications.server.ts'
import { found } from '#app/http/found.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('applications', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const decided = /[/]decided([.]data)?$/.test(new URL(call.request.url).pathname)
  return reading(call, async (db, speaker) => ({
    applications: found(await listApplications(db, speaker, decided)),
    decided,
  }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'applications:list.title')

export default function Applications() {
  return <ApplicationsPage {...useLoaderData<typeof loader>()} />
}
