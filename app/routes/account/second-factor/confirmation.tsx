import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { CodesPage } from '#app/access/second-factor/codes-page.tsx'
import { confirmation } from '#app/access/second-factor/schema.ts'
import { confirmSecondFactor } from '#app/access/second-factor/set-up.server.ts'
import { BeginPage, KeyPage } from '#app/access/second-factor/set-up-page.tsx'
import { record } from '#app/audit/commands.server.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('proof')

export function loader(call: LoaderFunctionArgs) {
  return reading(call, async () => null)
}

export async function action(call: ActionFunctionArgs) {
  await reading(call, async () => null)
  const typed = await submission(call.request, confirmation)
  if (!typed.ok) return typed.answer

  const done = await confirmSecondFactor(call, typed.value)
  if ('refused' in done) {
    const answer = { status: 'error' as const, error: { '': [done.refused] } }
    return data({ beginning: done.beginning ?? null, answer }, 422)
  }
  await writing(call, (db, speaker) => record(db, speaker, 'account.second_factor_begun', speaker.person_id))
  return data({ codes: done.codes, email: done.email }, { headers: done.headers })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'proof:set_up')

/** Without an answer there is nothing to confirm: it begins with the password. */
export default function ConfirmSecondFactor() {
  const answer = useActionData<typeof action>()
  if (answer && 'codes' in answer) return <CodesPage {...answer} turnedOn />
  if (answer && 'beginning' in answer && answer.beginning)
    return <KeyPage beginning={answer.beginning} answer={answer.answer} />
  return <BeginPage answer={answer && 'answer' in answer ? answer.answer : answer} />
}
