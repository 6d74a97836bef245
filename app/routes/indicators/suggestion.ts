import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { findDraft } from '#app/bulletins/queries/find-draft.server.ts'
import { found } from '#app/http/found.ts'
import { layerParam, referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { acceptSuggestion } from '#app/indicators/entry/accept-suggestion.server.ts'
import { acceptedSuggestion } from '#app/indicators/schema.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  const chosen = await submission(call.request, acceptedSuggestion)
  if (!chosen.ok) return chosen.answer
  const position = await writing(call, async (db, speaker) => {
    const draft = found(await findDraft(db, speaker, reference))
    await acceptSuggestion(db, speaker, draft, chosen.value)
    return found(draft.layers.find(layerParam(call.params.position))).position
  })
  return redirect(`/bulletins/${reference}/layers/${position}/indicators`)
}

export { NoPage as default } from '#app/http/no-page.ts'
