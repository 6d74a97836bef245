import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { dropCollection } from '#app/practices/collections/write-collection.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.collectionId)
  await writing(call, async (db, speaker) => found((await dropCollection(db, speaker, id)) || null))
  return redirect('/practices/collections')
}

export { NoPage as default } from '#app/http/no-page.ts'
