import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { siteProfile } from '#app/practices/sites/schema.ts'
import { SiteForm } from '#app/practices/sites/site-form.tsx'
import { changeSite, findSite } from '#app/practices/sites/sites.server.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { may } from '#app/vocabulary/roles.ts'

await words('answer_lists', 'practice_lists', 'sites', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.siteId)
  return reading(call, async (db, { roles }) => {
    found(may(roles, 'keep_sites') || null)
    return found(await findSite(db, id))
  })
}

export async function action(call: ActionFunctionArgs) {
  const site = await loader(call)
  const typed = await submission(call.request, siteProfile)
  if (!typed.ok) return typed.answer
  const became = await writing(call, (db, speaker) => changeSite(db, speaker, site.id, typed.value))
  if (became === 'named_already') return typed.refuse({ fieldErrors: { name: ['sites:form.named_already'] } })
  found(became === 'changed' || null)
  return redirect('/sites')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'sites:form.change')

export default function EditSite() {
  const { t } = useTranslation('sites')
  return (
    <>
      <PageHeader title={t('form.change')} lead={t('form.lead')} />
      <SiteForm site={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
    </>
  )
}
