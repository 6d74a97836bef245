import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reading, writing } from '#app/access/doors.server.ts'
import { demandProof } from '#app/access/second-factor/proof.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { inviteAgain } from '#app/members/invitations/invitations.server.ts'
import { sendInvitation } from '#app/members/mails.server.ts'
import { may } from '#app/vocabulary/roles.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  await reading(call, async (_, { roles }) => found(may(roles, 'administer') || null))
  const id = idParam(call.params.invitationId)
  await demandProof(call, '/account/members')
  const sent = found(await writing(call, (db, speaker) => inviteAgain(db, speaker, id)))
  const arrived = await sendInvitation(sent)
  return redirect(`/account/members?done=${arrived ? 'invited_again' : 'unsent'}`)
}

export { NoPage as default } from '#app/http/no-page.ts'
