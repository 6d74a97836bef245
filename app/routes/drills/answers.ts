import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { answerMessage } from '#app/drills/running/answer-message.server.ts'
import { drillAnswer } from '#app/drills/schema.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.drillId)
  const typed = await submission(call.request, drillAnswer)
  if (!typed.ok) throw new Response(null, { status: 422, statusText: 'Unprocessable Entity' })
  await writing(call, async (db, speaker) => found((await answerMessage(db, speaker, id, typed.value)) || null))
  return redirect(`/bulletins/${typed.value.reference}#drill`)
}

export { NoPage as default } from '#app/http/no-page.ts'
