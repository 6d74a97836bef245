import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { takeBackHarmless } from '#app/indicators/harmless/harmless.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.harmlessId)
  await writing(call, (db, speaker) => takeBackHarmless(db, speaker, id))
  return redirect('/indicators/harmless')
}

export { NoPage as default } from '#app/http/no-page.ts'
