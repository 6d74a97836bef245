import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { renameSearch } from '#app/search/saved-searches.server.ts'
import { searchName } from '#app/search/schema.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.searchId)
  const typed = await submission(call.request, searchName)
  if (!typed.ok) return typed.answer

  found((await writing(call, (db) => renameSearch(db, id, typed.value.name))) || null)
  return redirect('/search/saved')
}

export { NoPage as default } from '#app/http/no-page.ts'
