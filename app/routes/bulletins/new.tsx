import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { keepingKey } from '#app/access/keeping-key.server.ts'
import { beginDraft } from '#app/bulletins/commands/begin-draft.server.ts'
import { BeginningForm } from '#app/bulletins/compose/beginning-form.tsx'
import { beginning } from '#app/bulletins/schema.ts'
import { found } from '#app/http/found.ts'
import { keepingTyped } from '#app/http/keeping-typed.ts'
import { submission } from '#app/http/submission.server.ts'
import { findingsIn } from '#app/indicators/entry/findings.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { may } from '#app/vocabulary/roles.ts'

await words('answer_lists', 'bulletins', 'compose', 'indicators', 'taxonomies', 'templates')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (_, speaker) => ({
    keeping: found(may(speaker.roles, 'draft') ? keepingKey(speaker) : null),
  }))
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, beginning)
  if (!typed.ok) return typed.answer
  const reference = await writing(call, (db, speaker) => beginDraft(db, speaker, typed.value))
  const step =
    findingsIn(typed.value.body, null, { indicators: [], ports: [] }).length > 0 ? 'layers/1/indicators' : 'edit'
  return redirect(`/bulletins/${reference}/${step}`)
}

export function clientAction({ serverAction }: ClientActionFunctionArgs) {
  return keepingTyped(serverAction<typeof action>())
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'bulletins:list.write')

export default function NewBulletin() {
  const { keeping } = useLoaderData<typeof loader>()
  const { t } = useTranslation('bulletins')
  return (
    <>
      <PageHeader title={t('list.write')} lead={t('compose.lead')} />
      <BeginningForm keeping={keeping} answer={useActionData<typeof action>()} />
    </>
  )
}
