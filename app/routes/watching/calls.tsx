import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { withFileText } from '#app/http/file-text.server.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findOwnDesk } from '#app/organisations/own-desk.server.ts'
import { may } from '#app/vocabulary/roles.ts'
import { longestText, toldTraffic } from '#app/watching/schema.ts'
import { listTraffic } from '#app/watching/traffic/list-traffic.server.ts'
import { tellTraffic } from '#app/watching/traffic/tell-traffic.server.ts'
import { TrafficPage } from '#app/watching/traffic/traffic-page.tsx'

await words('indicators', 'watching')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    found(may(speaker.roles, 'watch') || null)
    return {
      traffic: await listTraffic(db),
      organisation: (await findOwnDesk(db, speaker))?.name ?? '',
      mayKeep: may(speaker.roles, 'keep_watch'),
    }
  })
}

export async function action(call: ActionFunctionArgs) {
  await reading(call, async (_db, { roles }) => found(may(roles, 'keep_watch') || null))
  const form = await submission(await withFileText(call.request, 'file', 'lines', longestText), toldTraffic)
  if (!form.ok) return form.answer
  const told = await writing(call, (db, speaker) => tellTraffic(db, speaker, form.value.lines))
  return data({ told }, told.left.length > 0 ? 422 : 200)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'watching:calls.title')

export default function Calls() {
  return <TrafficPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
