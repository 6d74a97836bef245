import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { DebriefPage } from '#app/drills/report/debrief-page.tsx'
import { findReport } from '#app/drills/report/print-report.server.ts'
import { writeDebrief } from '#app/drills/report/write-debrief.server.ts'
import { debrief } from '#app/drills/schema.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('drills')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.drillId)
  return reading(call, async (db, speaker) => {
    found(may(speaker.roles, 'draft') || null)
    const { drill, good, questions } = found(await findReport(db, speaker, id))
    return { drill, good, questions }
  })
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.drillId)
  const typed = await submission(call.request, debrief)
  if (!typed.ok) return typed.answer
  await writing(call, async (db, speaker) => {
    found(may(speaker.roles, 'draft') || null)
    found(await findReport(db, speaker, id))
    return writeDebrief(db, speaker, id, typed.value)
  })
  return redirect(`/drills/${id}/report`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'drills:debrief.title')

export default function Debrief() {
  return <DebriefPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
