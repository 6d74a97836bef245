import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { findCall } from '#app/practices/calls/find-calls.server.ts'
import { showing } from '#app/practices/calls/schema.ts'
import { chooseShowing } from '#app/practices/calls/write-calls.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.openCallId)
  const { answers } = await reading(call, async (db, speaker) => found(await findCall(db, speaker, id)))
  const answer = found(answers.find((each) => each.id === call.params.answerId))
  const typed = await submission(call.request, showing)
  if (!typed.ok) return typed.answer
  await writing(call, async (db, speaker) =>
    found((await chooseShowing(db, speaker, answer.id, typed.value.choice)) || null),
  )
  return redirect(`/practices/calls/${id}`)
}

export { NoPage as default } from '#app/http/no-page.ts'
