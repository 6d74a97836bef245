import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { withdrawEndorsement } from '#app/practices/endorsements/endorse.server.ts'
import { findPractice } from '#app/practices/find-practice.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  await writing(call, async (db, speaker) => {
    const practice = found(await findPractice(db, speaker, reference))
    found((await withdrawEndorsement(db, speaker, practice)) || null)
  })
  return redirect(`/practices/${reference}#endorsements`)
}

export { NoPage as default } from '#app/http/no-page.ts'
