import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { NewPassword, ResetClosed } from '#app/access/new-password.tsx'
import { isResetOpen, resetPassword } from '#app/access/passwords.server.ts'
import { reset } from '#app/access/schema.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('access')

export async function loader({ request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  return { token: (await isResetOpen(token)) ? token : null }
}

export async function action({ request }: ActionFunctionArgs) {
  const typed = await submission(request, reset)
  if (!typed.ok) return typed.answer

  const { token, new_password } = typed.value
  return redirect((await resetPassword(token, new_password)) ? '/sign-in?changed' : '/new-password')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'access:new_password.title')

export default function ChooseNewPassword() {
  const { token } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return token ? <NewPassword token={token} answer={answer} /> : <ResetClosed />
}
