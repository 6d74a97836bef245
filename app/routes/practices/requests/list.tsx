import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { listRequests } from '#app/practices/requests/find-requests.server.ts'
import { RequestsPage } from '#app/practices/requests/requests-page.tsx'

await words('board', 'bulletins')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) =>
    found(await listRequests(db, speaker, referenceParam(call.params.reference))),
  )
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'board:requests.title')

export default function PracticeRequests() {
  return <RequestsPage {...useLoaderData<typeof loader>()} />
}
