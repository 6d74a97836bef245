import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam, referenceParam } from '#app/http/id-param.ts'
import { takeOut } from '#app/practices/collections/write-items.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.collectionId)
  const reference = referenceParam(call.params.reference)
  await writing(call, async (db, speaker) => found((await takeOut(db, speaker, id, reference)) || null))
  return redirect(`/practices/collections/${id}`)
}

export { NoPage as default } from '#app/http/no-page.ts'
