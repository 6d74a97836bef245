import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { findCall } from '#app/practices/calls/find-calls.server.ts'
import { closingForm, mayCall } from '#app/practices/calls/schema.ts'
import { closeCall } from '#app/practices/calls/write-calls.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.openCallId)
  const opened = await reading(call, async (db, speaker) => {
    const one = found(await findCall(db, speaker, id))
    return found(one.call.own && mayCall(speaker.roles) ? one : null)
  })
  const typed = await submission(call.request, closingForm)
  if (!typed.ok) return typed.answer
  await writing(call, async (db, speaker) => found((await closeCall(db, speaker, opened, typed.value.outcome)) || null))
  return redirect(`/practices/calls/${id}`)
}

export { NoPage as default } from '#app/http/no-page.ts'
