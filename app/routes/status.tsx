import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visiting } from '#app/access/doors.server.ts'
import { findStatus } from '#app/audit/digests/digests.server.ts'
import { StatusPage } from '#app/audit/digests/status-page.tsx'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('audit')

export async function loader() {
  return visiting(findStatus)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'audit:status.title')

export default function ShowStatus() {
  return <StatusPage {...useLoaderData<typeof loader>()} />
}
