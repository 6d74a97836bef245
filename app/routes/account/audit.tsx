import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { listEntries } from '#app/audit/log/list-entries.server.ts'
import { LogPage } from '#app/audit/log/log-page.tsx'
import { logPageIn, narrowingIn } from '#app/audit/log/narrowing.ts'
import { found } from '#app/http/found.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('audit')

export async function loader(call: LoaderFunctionArgs) {
  const address = new URL(call.request.url).searchParams
  const narrowing = narrowingIn(address)
  return reading(call, async (db, speaker) => ({
    narrowing,
    ...found(await listEntries(db, speaker, narrowing, logPageIn(address))),
  }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'audit:title')

export default function Audit() {
  return <LogPage {...useLoaderData<typeof loader>()} />
}
