import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { findResponse } from '#app/responses/find-response.server.ts'
import { thanks } from '#app/responses/schema.ts'
import { thankOriginator } from '#app/responses/thanks/thanks.server.ts'

export function loader() {
  return found(null)
}

/** A sentence that does not fit is left out, and the thanks stand. */
export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  const typed = await submission(call.request, thanks)
  await writing(call, async (db, speaker) => {
    const response = found(await findResponse(db, speaker, reference))
    return thankOriginator(db, speaker, response, typed.ok ? typed.value.note : '')
  })
  return redirect(`/bulletins/${reference}#acknowledgement`)
}

export { NoPage as default } from '#app/http/no-page.ts'
