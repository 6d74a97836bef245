import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { findProfile } from '#app/access/profile.server.ts'
import { BothPage } from '#app/access/second-factor/both-page.tsx'
import { CodesPage } from '#app/access/second-factor/codes-page.tsx'
import { findSecondFactor, renewBackupCodes } from '#app/access/second-factor/keep.server.ts'
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
  const { email } = await reading(call, findProfile)
  const typed = await submission(call.request, bothFactors)
  if (!typed.ok) return typed.answer

  const renewed = await renewBackupCodes(call, typed.value)
  if ('refused' in renewed) return formRefusal(renewed.refused, 422)
  await writing(call, (db, speaker) => record(db, speaker, 'account.backup_codes_renewed', speaker.person_id))
  return { ...renewed, email }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'proof:renewal.title')

export default function RenewCodes() {
  const { on } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'codes' in answer) return <CodesPage {...answer} />
  return <BothPage deed="renewal" on={on} answer={answer} />
}
