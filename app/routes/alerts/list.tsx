import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { listHouseNews } from '#app/alerts/house/house-news.server.ts'
import { AlertCentre } from '#app/alerts/notices/alert-centre.tsx'
import { listNotices } from '#app/alerts/notices/notices.server.ts'
import { listMailPauses } from '#app/alerts/preferences/mail-pause.server.ts'
import { listTelling } from '#app/alerts/subscriptions/subscriptions.server.ts'
import { pageParam } from '#app/http/page-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('alerts', 'answer_lists', 'bulletins', 'house', 'taxonomies', 'telling')

export async function loader(call: LoaderFunctionArgs) {
  const page = pageParam(call.request)
  return reading(call, async (db, speaker) => ({
    ...(await listNotices(db, speaker, page)),
    news: page ? [] : await listHouseNews(db, speaker),
    subscriptions: await listTelling(db, speaker),
    pauses: await listMailPauses(db, speaker),
  }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'alerts:centre.title')

export default function Alerts() {
  return <AlertCentre {...useLoaderData<typeof loader>()} />
}
