import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { BothPage } from '#app/access/second-factor/both-page.tsx'
import { endSecondFactor, findSecondFactor } from '#app/access/second-factor/keep.server.ts'
import { bothFactors } from '#app/access/second-factor/schema.ts'
import { record } from '#app/audit/commands.server.ts'
import { formRefusal } from '#app/http/form-refusal.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('access', 'proof')

export async function loader(call: LoaderFunctionArgs) {
  const person = await reading(call, async (_, { person_id }) => person_id)
  return { on: Boolean(await findSecondFactor(person)) }
}

export async function action(call: ActionFunctionArgs) {
  await reading(call, async () => null)
  const typed = await submission(call.request, bothFactors)
  if (!typed.ok) return typed.answer

  const ended = await endSecondFactor(call, typed.value)
  if ('refused' in ended) return formRefusal(ended.refused, 422)
  await writing(call, (db, speaker) => record(db, speaker, 'account.second_factor_ended', speaker.person_id))
  return redirect('/account/second-factor?ended')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'proof:ending.title')

export default function EndSecondFactor() {
  return <BothPage deed="ending" {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
