import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { removeWatched } from '#app/watching/list/remove-watched.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.watchedId)
  await writing(call, async (db, speaker) => found((await removeWatched(db, speaker, id)) || null))
  return redirect('/watching')
}

export { NoPage as default } from '#app/http/no-page.ts'
