import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reading, writing } from '#app/access/doors.server.ts'
import { demandProof } from '#app/access/second-factor/proof.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { endMembership } from '#app/members/keep-members.server.ts'
import { tellEnding } from '#app/members/mails.server.ts'
import { seenVersion } from '#app/members/schema.ts'
import { may } from '#app/vocabulary/roles.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  await reading(call, async (_, { roles }) => found(may(roles, 'administer') || null))
  const id = idParam(call.params.colleagueId)
  await demandProof(call, `/account/members/${id}`)
  const seen = await submission(call.request, seenVersion)
  const version = seen.ok ? seen.value.version : 0
  await tellEnding(found(await writing(call, (db, speaker) => endMembership(db, speaker, id, version))))
  return redirect('/account/members?done=ended')
}

export { NoPage as default } from '#app/http/no-page.ts'
