import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam, referenceParam } from '#app/http/id-param.ts'
import { endAuthorship } from '#app/practices/authors/authors.server.ts'
import { findPractice } from '#app/practices/find-practice.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  const organisation = idParam(call.params.organisationId)
  await writing(call, async (db, speaker) => {
    const practice = found(await findPractice(db, speaker, reference))
    found((practice.own && (await endAuthorship(db, speaker, practice, organisation))) || null)
  })
  return redirect(`/practices/${reference}/authors`)
}

export { NoPage as default } from '#app/http/no-page.ts'
