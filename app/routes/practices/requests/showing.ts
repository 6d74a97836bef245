import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam, referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { chooseShowing } from '#app/practices/requests/ask.server.ts'
import { findRequest } from '#app/practices/requests/find-requests.server.ts'
import { showing } from '#app/practices/requests/schema.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  const id = idParam(call.params.askedId)
  const { replies } = await reading(call, async (db, speaker) => found(await findRequest(db, speaker, reference, id)))
  const reply = found(replies.find((each) => each.id === call.params.replyId))
  const typed = await submission(call.request, showing)
  if (!typed.ok) return typed.answer
  await writing(call, async (db, speaker) =>
    found((await chooseShowing(db, speaker, reply.id, typed.value.choice)) || null),
  )
  return redirect(`/practices/${reference}/requests/${id}`)
}

export { NoPage as default } from '#app/http/no-page.ts'
