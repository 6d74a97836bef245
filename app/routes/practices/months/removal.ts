import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { takeMonthBack } from '#app/practices/months/name-month.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.monthId)
  await writing(call, async (db, speaker) => found((await takeMonthBack(db, speaker, id)) || null))
  return redirect('/practices/months')
}

export { NoPage as default } from '#app/http/no-page.ts'
