import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { turnOff } from '#app/alerts/push/devices.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.deviceId)
  found((await writing(call, (db, speaker) => turnOff(db, speaker, id))) || null)
  return redirect('/alerts/devices')
}

export { NoPage as default } from '#app/http/no-page.ts'
