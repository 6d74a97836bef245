import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { identityOf, reading } from '#app/access/doors.server.ts'
import { ConfirmPage } from '#app/access/second-factor/confirm-page.tsx'
import { askedOf, prove } from '#app/access/second-factor/proof.server.ts'
import { proofGiven } from '#app/access/second-factor/schema.ts'
import { backTo } from '#app/http/back-to.ts'
import { formRefusal } from '#app/http/form-refusal.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('proof')

export async function loader(call: LoaderFunctionArgs) {
  await reading(call, async () => null)
  const to = backTo(new URL(call.request.url).searchParams.get('to'))
  return { to, asked: askedOf(found(await identityOf(call))) }
}

export async function action(call: ActionFunctionArgs) {
  await reading(call, async () => null)
  const typed = await submission(call.request, proofGiven)
  if (!typed.ok) return typed.answer

  const proved = await prove(call, typed.value.proof)
  return 'refused' in proved ? formRefusal(`${proved.refused}`, 422) : redirect(backTo(typed.value.to))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'proof:confirm.title')

export default function Confirm() {
  return <ConfirmPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
