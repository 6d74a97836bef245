import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { removeSearch } from '#app/search/saved-searches.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.searchId)
  found((await writing(call, (db) => removeSearch(db, id))) || null)
  return redirect('/search/saved')
}

export { NoPage as default } from '#app/http/no-page.ts'
