import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { discardDraft } from '#app/bulletins/commands/write-draft.server.ts'
import { findDraft } from '#app/bulletins/queries/find-draft.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  await writing(call, async (db, speaker) => {
    const { id } = found(await findDraft(db, speaker, referenceParam(call.params.reference)))
    return discardDraft(db, speaker, id)
  })
  return redirect('/')
}

export { NoPage as default } from '#app/http/no-page.ts'
