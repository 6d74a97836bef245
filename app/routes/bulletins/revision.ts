import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { beginRevision } from '#app/bulletins/revision/begin-revision.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

/** On to the draft, which the composer edits like any other. */
export async function action(call: ActionFunctionArgs) {
  const draft = await writing(call, async (db, speaker) =>
    found(await beginRevision(db, speaker, referenceParam(call.params.reference))),
  )
  return redirect(`/bulletins/${draft}/edit`)
}

export { NoPage as default } from '#app/http/no-page.ts'
