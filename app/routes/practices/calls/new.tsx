import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findOwnDesk } from '#app/organisations/own-desk.server.ts'
import { CallForm } from '#app/practices/calls/call-form.tsx'
import { callForm, mayCall, openDays } from '#app/practices/calls/schema.ts'
import { openCall } from '#app/practices/calls/write-calls.server.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { tlp } from '#app/vocabulary/tlp.ts'

await words('answer_lists', 'calls', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    found(mayCall(speaker.roles) || null)
    return { organisation: (await findOwnDesk(db, speaker))?.name ?? '', days: openDays() }
  })
}

export async function action(call: ActionFunctionArgs) {
  await reading(call, async (_db, { roles }) => found(mayCall(roles) || null))
  const typed = await submission(call.request, callForm)
  if (!typed.ok) return typed.answer
  const id = await writing(call, (db, speaker) => openCall(db, speaker, typed.value))
  return redirect(`/practices/calls/${id}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'calls:list.begin')

export default function NewCall() {
  const { t } = useTranslation('calls')
  return (
    <>
      <PageHeader marking={<TlpChip level={tlp.green} />} title={t('list.begin')} lead={t('form.lead')} />
      <CallForm {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
    </>
  )
}
