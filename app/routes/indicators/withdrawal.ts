import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { addressOf } from '#app/indicators/indicator-address.ts'
import { withdrawSighting } from '#app/indicators/sightings/record-sighting.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.sightingId)
  const { type, value } = await writing(call, (db, speaker) => withdrawSighting(db, speaker, id))
  return redirect(addressOf(type, value))
}

export { NoPage as default } from '#app/http/no-page.ts'
