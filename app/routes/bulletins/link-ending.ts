import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { findLinkable, unlinkBulletin } from '#app/bulletins/links/links.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const { reference, other } = call.params
  await writing(call, async (db, speaker) => {
    const bulletin = found(await findLinkable(db, speaker, referenceParam(reference)))
    return unlinkBulletin(db, speaker, bulletin, referenceParam(other))
  })
  return redirect(`/bulletins/${reference}/links`)
}

export { NoPage as default } from '#app/http/no-page.ts'
