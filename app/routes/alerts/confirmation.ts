import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { askConfirmation } from '#app/alerts/preferences/mail-pause.server.ts'
import { sendConfirmation } from '#app/alerts/preferences/send-confirmation.server.ts'
import { found } from '#app/http/found.ts'

export function loader() {
  return found(null)
}

export async function action(call: ActionFunctionArgs) {
  await sendConfirmation(await writing(call, askConfirmation))
  return redirect('/alerts/preferences?asked')
}

export { NoPage as default } from '#app/http/no-page.ts'
