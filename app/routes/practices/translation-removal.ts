import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { dropTranslation, findTranslatable } from '#app/practices/translations/translate.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  await writing(call, async (db, speaker) => {
    const { practice } = found(await findTranslatable(db, speaker, reference))
    found((await dropTranslation(db, speaker, practice.id, call.params.language ?? '')) || null)
  })
  return redirect(`/practices/${reference}/translations`)
}

export { NoPage as default } from '#app/http/no-page.ts'
