import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { demoVillage } from '#app/access/demo.server.ts'
import { glancing, identityOf } from '#app/access/doors.server.ts'
import { environment } from '#app/access/environment.server.ts'
import { credentials } from '#app/access/schema.ts'
import { signIn } from '#app/access/sign-in.server.ts'
import { SignInPage } from '#app/access/sign-in-page.tsx'
import { whyEnded } from '#app/access/why-ended.server.ts'
import { backTo } from '#app/http/back-to.ts'
import { begun } from '#app/http/begun.ts'
import { formRefusal } from '#app/http/form-refusal.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('access')

export async function loader(call: LoaderFunctionArgs) {
  const { searchParams } = new URL(call.request.url)
  const to = backTo(searchParams.get('to'))
  if (await glancing(call, async (_, speaker) => speaker)) throw redirect(to)
  const ended = await whyEnded(await identityOf(call))
  const said = searchParams.has('changed') ? 'changed' : searchParams.has('gone') ? 'gone' : null
  return { to, ended, said, village: demoVillage(call), joining: !environment.INVITE_ONLY } as const
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, credentials)
  if (!typed.ok) return typed.answer

  const answer = await signIn(call, typed.value)
  if ('refused' in answer) return formRefusal(answer.refused, answer.status, { email: typed.value.email })
  return begun(answer, typed.value.to)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'access:sign_in.title')

export default function SignIn() {
  return <SignInPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
