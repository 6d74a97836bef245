import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam, referenceParam } from '#app/http/id-param.ts'
import { takeBack } from '#app/practices/requests/ask.server.ts'
import { findRequest } from '#app/practices/requests/find-requests.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  await writing(call, async (db, speaker) => {
    const opened = found(await findRequest(db, speaker, reference, idParam(call.params.askedId)))
    found((await takeBack(db, speaker, opened)) || null)
  })
  return redirect(`/practices/${reference}/requests`)
}

export { NoPage as default } from '#app/http/no-page.ts'
