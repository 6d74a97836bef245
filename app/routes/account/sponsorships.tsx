import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { listSponsorships } from '#app/applications/sponsorships.server.ts'
import { SponsorshipsPage } from '#app/applications/sponsorships-page.tsx'
import { found } from '#app/http/found.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('applications', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const answered = new URL(call.request.url).searchParams.has('answered')
  const sponsorships = await reading(call, async (db, speaker) => found(await listSponsorships(db, speaker)))
  return { sponsorships, answered }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'applications:sponsorships.title')

export default function Sponsorships() {
  return <SponsorshipsPage {...useLoaderData<typeof loader>()} />
}
