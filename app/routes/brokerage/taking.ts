import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { findBrokerRequest, takeRequest } from '#app/brokerage/broker-requests.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.requestId)
  await writing(call, async (db, speaker) =>
    takeRequest(db, speaker, found(await findBrokerRequest(db, speaker, id)).id),
  )
  return redirect(`/brokerage/${id}`)
}

export { NoPage as default } from '#app/http/no-page.ts'
