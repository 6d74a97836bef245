import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { listGaps } from '#app/desk/rota/list-gaps.server.ts'
import { listShifts, listWeeks, planShift, planWeek } from '#app/desk/rota/rota.server.ts'
import { RotaPage } from '#app/desk/rota/rota-page.tsx'
import { shiftOrder, weekOrder } from '#app/desk/schema.ts'
import { listColleagues } from '#app/desk/settings/desk-settings.server.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('desk')

export async function loader(call: LoaderFunctionArgs) {
  const saved = new URL(call.request.url).searchParams.has('saved')
  return reading(call, async (db, speaker) => {
    found(may(speaker.roles, 'see_desk') || null)
    return {
      saved,
      mayKeep: may(speaker.roles, 'keep_desk'),
      shifts: await listShifts(db, speaker),
      gaps: await listGaps(db, speaker),
      weeks: await listWeeks(db, speaker),
      colleagues: await listColleagues(db, speaker),
    }
  })
}

export async function action(call: ActionFunctionArgs) {
  return new URL(call.request.url).searchParams.has('week') ? addWeek(call) : addShift(call)
}

async function addShift(call: ActionFunctionArgs) {
  const typed = await submission(call.request, shiftOrder)
  if (!typed.ok) return data({ kind: 'shift' as const, answer: typed.answer.data }, 422)
  await writing(call, async (db, speaker) => {
    found(may(speaker.roles, 'keep_desk') || null)
    return planShift(db, speaker, typed.value)
  })
  return redirect('/desk/rota?saved')
}

async function addWeek(call: ActionFunctionArgs) {
  const typed = await submission(call.request, weekOrder)
  if (!typed.ok) return data({ kind: 'week' as const, answer: typed.answer.data }, 422)
  await writing(call, async (db, speaker) => {
    found(may(speaker.roles, 'keep_desk') || null)
    return planWeek(db, speaker, typed.value)
  })
  return redirect('/desk/rota?saved')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'desk:rota.title')

export default function DeskRota() {
  return <RotaPage {...useLoaderData<typeof loader>()} typed={useActionData<typeof action>()} />
}
