import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { beginning } from '#app/access/second-factor/schema.ts'
import { beginSecondFactor } from '#app/access/second-factor/set-up.server.ts'
import { BeginPage, KeyPage } from '#app/access/second-factor/set-up-page.tsx'
import { formRefusal } from '#app/http/form-refusal.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('proof')

export function loader(call: LoaderFunctionArgs) {
  return reading(call, async () => null)
}

export async function action(call: ActionFunctionArgs) {
  await reading(call, async () => null)
  const typed = await submission(call.request, beginning)
  if (!typed.ok) return typed.answer

  const begun = await beginSecondFactor(call, typed.value.password)
  return 'refused' in begun ? formRefusal(begun.refused, 422) : { begun }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'proof:set_up')

export default function BeginSecondFactor() {
  const answer = useActionData<typeof action>()
  if (answer && 'begun' in answer) return <KeyPage beginning={answer.begun} answer={undefined} />
  return <BeginPage answer={answer} />
}
