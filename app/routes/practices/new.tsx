import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { type ClientActionFunctionArgs, useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { beginPractice } from '#app/bulletins/commands/begin-draft.server.ts'
import { practiceBeginning } from '#app/bulletins/schema.ts'
import { found } from '#app/http/found.ts'
import { keepingTyped } from '#app/http/keeping-typed.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PracticeBeginning } from '#app/practices/begin/practice-beginning.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { may } from '#app/vocabulary/roles.ts'

await words('bulletins', 'practices', 'templates')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (_, { roles }) => ({ may: found(may(roles, 'draft') || null) }))
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, practiceBeginning)
  if (!typed.ok) return typed.answer
  const reference = await writing(call, (db, speaker) => beginPractice(db, speaker, typed.value))
  return redirect(`/bulletins/${reference}/edit`)
}

export function clientAction({ serverAction }: ClientActionFunctionArgs) {
  return keepingTyped(serverAction<typeof action>())
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'practices:list.write')

export default function NewPractice() {
  const { t } = useTranslation('practices')
  return (
    <>
      <PageHeader title={t('list.write')} lead={t('new.lead')} />
      <PracticeBeginning answer={useActionData<typeof action>()} />
    </>
  )
}
