import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { languageFor, reading } from '#app/access/doors.server.ts'
import { withinLimit } from '#app/access/uses.server.ts'
import { tryDevice } from '#app/alerts/push/try-device.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.deviceId)
  const asker = await reading(call, async (_, speaker) => speaker)
  if (!(await withinLimit(call, 'push_trial'))) return redirect('/alerts/devices?trial=often')
  const trial = found(await tryDevice(asker, id, await languageFor(call)))
  return redirect(`/alerts/devices?trial=${trial}`)
}

export { NoPage as default } from '#app/http/no-page.ts'
