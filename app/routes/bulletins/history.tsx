import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { witnessing } from '#app/access/doors.server.ts'
import { HistoryPage } from '#app/bulletins/history/history-page.tsx'
import { readHistory } from '#app/bulletins/history/list-history.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('answer_lists', 'bulletins', 'life', 'taxonomies', 'templates')

export async function loader(call: LoaderFunctionArgs) {
  return witnessing(call, async (db, speaker) =>
    found(await readHistory(db, speaker, referenceParam(call.params.reference))),
  )
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'life:history.title')

export default function BulletinHistory() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />
}
