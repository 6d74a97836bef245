import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { pageParam } from '#app/http/page-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { CallListPage } from '#app/practices/calls/call-list-page.tsx'
import { listCalls } from '#app/practices/calls/find-calls.server.ts'
import { mayCall, views } from '#app/practices/calls/schema.ts'

await words('answer_lists', 'calls', 'taxonomies')

/** Three addresses: the open ones have no name of their own at the end. */
export async function loader(call: LoaderFunctionArgs) {
  const ending = new URL(call.request.url).pathname.split('/').at(-1)
  const view = views.find((each) => each === ending) ?? 'open'
  return reading(call, async (db, speaker) => ({
    ...(await listCalls(db, speaker, view, pageParam(call.request))),
    view,
    mayCall: mayCall(speaker.roles),
  }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'calls:list.title')

export default function Calls() {
  return <CallListPage {...useLoaderData<typeof loader>()} />
}
