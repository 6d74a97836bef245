import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { takeBackShift } from '#app/desk/rota/rota.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { may } from '#app/vocabulary/roles.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.shiftId)
  await writing(call, async (db, speaker) => {
    found(may(speaker.roles, 'keep_desk') || null)
    return found(await takeBackShift(db, speaker, id))
  })
  return redirect('/desk/rota?saved')
}

export { NoPage as default } from '#app/http/no-page.ts'
