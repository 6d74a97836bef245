import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { withdrawRequest } from '#app/brokerage/ask-brokers.server.ts'
import { findDraft } from '#app/bulletins/queries/find-draft.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  await writing(call, async (db, speaker) =>
    withdrawRequest(db, speaker, found(await findDraft(db, speaker, reference))),
  )
  return redirect(`/bulletins/${reference}/brokerage`)
}

export { NoPage as default } from '#app/http/no-page.ts'
