import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { glancing } from '#app/access/doors.server.ts'
import { findHalfWay, finishSignIn } from '#app/access/second-factor/half-way.server.ts'
import { signInCode } from '#app/access/second-factor/schema.ts'
import { SignInCode } from '#app/access/second-factor/sign-in-code.tsx'
import { backTo } from '#app/http/back-to.ts'
import { formRefusal } from '#app/http/form-refusal.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('proof')

export async function loader(call: LoaderFunctionArgs) {
  const to = backTo(new URL(call.request.url).searchParams.get('to'))
  const owed = Boolean(await findHalfWay(call.request))
  if (!owed && (await glancing(call, async (_, speaker) => speaker))) throw redirect(to)
  return { to, owed }
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, signInCode)
  if (!typed.ok) return typed.answer

  const to = backTo(typed.value.to)
  const finish = await finishSignIn(call, typed.value.code)
  if (!finish) return redirect(`/sign-in/second-factor?${new URLSearchParams({ to })}`)
  return 'refused' in finish ? formRefusal(finish.refused, finish.status) : redirect(to, { headers: finish.headers })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'proof:sign_in.title')

export default function SecondFactor() {
  return <SignInCode {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
