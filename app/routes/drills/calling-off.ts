import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { callOffDrill } from '#app/drills/running/end-drill.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.drillId)
  await writing(call, async (db, speaker) => found((await callOffDrill(db, speaker, id)) || null))
  return redirect('/drills')
}

export { NoPage as default } from '#app/http/no-page.ts'
