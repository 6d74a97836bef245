import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { PasswordChange } from '#app/access/password-change.tsx'
import { changePassword } from '#app/access/passwords.server.ts'
import { passwordChange } from '#app/access/schema.ts'
import { formRefusal } from '#app/http/form-refusal.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('access')

export function loader(call: LoaderFunctionArgs) {
  return reading(call, async () => null)
}

export async function action(call: ActionFunctionArgs) {
  await reading(call, async () => null)
  const typed = await submission(call.request, passwordChange)
  if (!typed.ok) return typed.answer

  const refused = await changePassword(call, typed.value)
  return refused ? formRefusal(refused, 422) : redirect('/account?password')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'access:password.title')

export default function ChangePassword() {
  return <PasswordChange answer={useActionData<typeof action>()} />
}
