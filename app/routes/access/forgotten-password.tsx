import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { ForgottenPassword, ResetSent } from '#app/access/forgotten-password.tsx'
import { requestReset } from '#app/access/passwords.server.ts'
import { resetRequest } from '#app/access/schema.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('access')

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, resetRequest)
  if (!typed.ok) return typed.answer

  await requestReset(call, typed.value.email)
  return { sent: typed.value.email }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'access:forgotten.title')

export default function Forgotten() {
  const answer = useActionData<typeof action>()
  return answer && 'sent' in answer ? <ResetSent email={answer.sent} /> : <ForgottenPassword answer={answer} />
}
