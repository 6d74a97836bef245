import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { submission } from '#app/http/submission.server.ts'
import { listAsHarmless, listHarmless } from '#app/indicators/harmless/harmless.server.ts'
import { HarmlessForm } from '#app/indicators/harmless/harmless-form.tsx'
import { HarmlessList } from '#app/indicators/harmless/harmless-list.tsx'
import { harmlessValue } from '#app/indicators/schema.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { may } from '#app/vocabulary/roles.ts'

await words('indicators')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, { roles }) => ({
    harmless: await listHarmless(db),
    mayCurate: may(roles, 'curate'),
  }))
}

export async function action(call: ActionFunctionArgs) {
  const told = await submission(call.request, harmlessValue)
  if (!told.ok) return told.answer
  const fits = await writing(call, (db, speaker) => listAsHarmless(db, speaker, told.value))
  return fits
    ? redirect('/indicators/harmless')
    : told.refuse({ fieldErrors: { value: ['indicators:harmless.misfit'] } })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'indicators:harmless.title')

export default function KnownHarmless() {
  const { harmless, mayCurate } = useLoaderData<typeof loader>()
  const { t } = useTranslation('indicators')
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeader title={t('harmless.title')} lead={t('harmless.lead')} />
      <Stack gap="wide">
        <HarmlessList harmless={harmless} mayCurate={mayCurate} />
        {mayCurate && <HarmlessForm refused={refused} />}
      </Stack>
    </>
  )
}
