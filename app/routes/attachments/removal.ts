import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { findAttachment, removeAttachment } from '#app/attachments/show/attachments.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.attachmentId)
  const { reference, position } = await writing(call, async (db, speaker) => {
    const file = found(await findAttachment(db, speaker, id))
    await removeAttachment(db, speaker, id)
    return file
  })
  return redirect(`/bulletins/${reference}/layers/${position}/attachments`)
}

export { NoPage as default } from '#app/http/no-page.ts'
