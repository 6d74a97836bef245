import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { confirmRemoval, findRemoval } from '#app/bulletins/recall/removals.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  await writing(call, async (db, speaker) => {
    const removal = found(await findRemoval(db, referenceParam(call.params.reference)))
    return confirmRemoval(db, speaker, removal)
  })
  return redirect('/bulletins/removals')
}

export { NoPage as default } from '#app/http/no-page.ts'
