import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam, referenceParam } from '#app/http/id-param.ts'
import { openSuggestion } from '#app/practices/suggestions/list-suggestions.server.ts'
import { takeOver } from '#app/practices/suggestions/suggest.server.ts'

export function loader() {
  return found(null)
}

/** On to the revision with the words in it. */
export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  const draft = await writing(call, async (db, speaker) => {
    const open = found(await openSuggestion(db, speaker, reference, idParam(call.params.suggestionId)))
    return found(await takeOver(db, speaker, open.practice, open.suggestion))
  })
  return redirect(`/bulletins/${draft}/edit`)
}

export { NoPage as default } from '#app/http/no-page.ts'
