import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { findAttachment } from '#app/attachments/show/attachments.server.ts'
import { removeRegion } from '#app/attachments/show/regions.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.attachmentId)
  await writing(call, async (db, speaker) => {
    const picture = found(await findAttachment(db, speaker, id))
    return removeRegion(db, speaker, picture, idParam(call.params.regionId))
  })
  return redirect(`/attachments/${id}/view`)
}

export { NoPage as default } from '#app/http/no-page.ts'
