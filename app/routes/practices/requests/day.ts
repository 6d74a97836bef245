import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam, referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { agreeToDay } from '#app/practices/requests/ask.server.ts'
import { findRequest } from '#app/practices/requests/find-requests.server.ts'
import { dayAgreed } from '#app/practices/requests/schema.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  const id = idParam(call.params.askedId)
  const opened = await reading(call, async (db, speaker) => found(await findRequest(db, speaker, reference, id)))
  found(opened.request.own || null)
  const typed = await submission(call.request, dayAgreed)
  if (!typed.ok) return typed.answer
  await writing(call, (db, speaker) => agreeToDay(db, speaker, opened, typed.value.day))
  return redirect(`/practices/${reference}/requests/${id}`)
}

export { NoPage as default } from '#app/http/no-page.ts'
