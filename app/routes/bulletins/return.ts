import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { returnToDraft } from '#app/bulletins/commands/ask-review.server.ts'
import { findDraft } from '#app/bulletins/queries/find-draft.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

/** Goes to Today: a RED draft leaves the sight of the colleague who gives it back. */
export async function action(call: ActionFunctionArgs) {
  await writing(call, async (db, speaker) => {
    const draft = found(await findDraft(db, speaker, referenceParam(call.params.reference)))
    return returnToDraft(db, speaker, draft)
  })
  return redirect('/')
}

export { NoPage as default } from '#app/http/no-page.ts'
