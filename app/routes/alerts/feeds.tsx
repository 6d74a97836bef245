import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { environment } from '#app/access/environment.server.ts'
import { listFeeds, openFeed } from '#app/alerts/feeds/feeds.server.ts'
import { FeedsPage } from '#app/alerts/feeds/feeds-page.tsx'
import { feedChoice, feedKinds } from '#app/alerts/feeds/schema.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('alerts', 'feeds')

export async function loader(call: LoaderFunctionArgs) {
  return { feeds: await reading(call, listFeeds) }
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, feedChoice)
  if (!typed.ok) return typed.answer
  const token = await writing(call, (db, speaker) => openFeed(db, speaker, typed.value.name))
  const opened = feedKinds.map((kind) => `${environment.PORTAL_URL}/feeds/${token}.${kind}`)
  return data({ opened }, { headers: { 'Cache-Control': 'no-store' } })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'feeds:title')

export default function Feeds() {
  const answer = useActionData<typeof action>()
  const opened = answer && 'opened' in answer ? answer.opened : undefined
  const refused = answer && !('opened' in answer) ? answer : undefined
  return <FeedsPage {...useLoaderData<typeof loader>()} opened={opened} refused={refused} />
}
