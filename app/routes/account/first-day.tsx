import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { findFirstDay } from '#app/applications/first-day/find-first-day.server.ts'
import { FirstDayPage } from '#app/applications/first-day/first-day-page.tsx'
import { found } from '#app/http/found.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('applications')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => ({ done: found(await findFirstDay(db, speaker)) }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'applications:first_day.title')

export default function FirstDay() {
  return <FirstDayPage {...useLoaderData<typeof loader>()} />
}
