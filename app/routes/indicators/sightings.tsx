import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { addressOf } from '#app/indicators/indicator-address.ts'
import { listSame } from '#app/indicators/lookup/list-same.server.ts'
import { toldSighting } from '#app/indicators/schema.ts'
import { recordSighting } from '#app/indicators/sightings/record-sighting.server.ts'
import { SightingForm } from '#app/indicators/sightings/sighting-form.tsx'
import { isIndicatorType } from '#app/indicators/types.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { may } from '#app/vocabulary/roles.ts'

await words('indicators', 'taxonomies')

/** Where it can be said; the same 404 for a value that is hidden, one that is nowhere, and whoever may not say. */
export async function loader(call: LoaderFunctionArgs) {
  const { type, value = '' } = call.params
  const given = found(isIndicatorType(type) ? type : null)
  const same = await reading(call, async (db, { roles }) =>
    may(roles, 'sight') ? listSame(db, { type: given, value }) : [],
  )
  const standing = same.filter(({ near }) => !near)
  return found(standing.length > 0 ? { standing, type: given, value } : null)
}

export async function action(call: ActionFunctionArgs) {
  const { type, value = '' } = call.params
  const given = found(isIndicatorType(type) ? type : null)
  const told = await submission(call.request, toldSighting)
  if (!told.ok) return told.answer
  await writing(call, (db, speaker) => recordSighting(db, speaker, told.value))
  return redirect(addressOf(given, value))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'indicators:sighting.title')

export default function Sightings() {
  const { type, value, standing } = useLoaderData<typeof loader>()
  const { t } = useTranslation('indicators')
  return (
    <>
      <PageHeader title={t('sighting.title')} lead={value} />
      <SightingForm
        address={`${addressOf(type, value)}/sightings`}
        standing={standing}
        refused={useActionData<typeof action>()}
      />
    </>
  )
}
