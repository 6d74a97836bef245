import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reading, writing } from '#app/access/doors.server.ts'
import { demandProof } from '#app/access/second-factor/proof.server.ts'
import { findApplication } from '#app/applications/list-applications.server.ts'
import { tellDecision } from '#app/applications/mails.server.ts'
import { inviteAgain } from '#app/applications/vetting.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.applicationId)
  const { decision } = await reading(call, async (db) => found(await findApplication(db, id)))
  await demandProof(call, `/secretariat/applications/${id}`)
  const told = await writing(call, (db, speaker) => inviteAgain(db, speaker, id))
  const arrived = await tellDecision(told, 'accepted', decision)
  return redirect(`/secretariat/applications/${id}?done=${arrived ? 'invited' : 'unsent'}`)
}

export { NoPage as default } from '#app/http/no-page.ts'
