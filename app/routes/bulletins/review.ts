import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { askReview } from '#app/bulletins/commands/ask-review.server.ts'
import { findDraft } from '#app/bulletins/queries/find-draft.server.ts'
import { reviewRequest } from '#app/bulletins/schema.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  const back = redirect(`/bulletins/${reference}/release`)
  const request = await submission(call.request, reviewRequest)
  if (!request.ok) return back
  await writing(call, async (db, speaker) => {
    const draft = found(await findDraft(db, speaker, reference))
    return askReview(db, speaker, draft, request.value.reviewer_id)
  })
  return back
}

export { NoPage as default } from '#app/http/no-page.ts'
