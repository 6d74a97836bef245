import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { describeAttachment, findAttachment } from '#app/attachments/show/attachments.server.ts'
import { description } from '#app/attachments/show/schema.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, description)
  const id = idParam(call.params.attachmentId)
  await writing(call, async (db, speaker) => {
    found(await findAttachment(db, speaker, id))
    return describeAttachment(db, speaker, id, typed.ok ? typed.value.caption : '')
  })
  return redirect(`/attachments/${id}/view`)
}

export { NoPage as default } from '#app/http/no-page.ts'
