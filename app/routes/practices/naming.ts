import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { chooseNaming } from '#app/practices/adoption/naming.server.ts'
import { naming } from '#app/practices/adoption/schema.ts'
import { findPractice } from '#app/practices/find-practice.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  const { id } = await reading(call, async (db, speaker) => found(await findPractice(db, speaker, reference)))
  const typed = await submission(call.request, naming)
  if (!typed.ok) return typed.answer
  await writing(call, (db, speaker) => chooseNaming(db, speaker, id, typed.value.named === 'yes'))
  return redirect(`/practices/${reference}/adoption`)
}

export { NoPage as default } from '#app/http/no-page.ts'
