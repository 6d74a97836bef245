import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { strikeOut } from '#app/watching/traffic/list-traffic.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.boxId)
  await writing(call, async (db, speaker) => found((await strikeOut(db, speaker, 'expected_box', id)) || null))
  return redirect('/watching/calls')
}

export { NoPage as default } from '#app/http/no-page.ts'
