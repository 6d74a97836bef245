import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { siteProfile } from '#app/practices/sites/schema.ts'
import { SiteForm } from '#app/practices/sites/site-form.tsx'
import { addSite } from '#app/practices/sites/sites.server.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { may } from '#app/vocabulary/roles.ts'

await words('answer_lists', 'practice_lists', 'sites', 'taxonomies')

const nothing = {
  name: '',
  port: null,
  kind: '',
  size: '',
  cargo: [],
  equipment: [],
  law: [],
  gone_through: [],
  systems: '',
}

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (_db, { roles }) => found(may(roles, 'keep_sites') || null))
}

export async function action(call: ActionFunctionArgs) {
  await reading(call, async (_db, { roles }) => found(may(roles, 'keep_sites') || null))
  const typed = await submission(call.request, siteProfile)
  if (!typed.ok) return typed.answer
  const id = await writing(call, (db, speaker) => addSite(db, speaker, typed.value))
  return id ? redirect('/sites') : typed.refuse({ fieldErrors: { name: ['sites:form.named_already'] } })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'sites:form.new')

export default function NewSite() {
  const { t } = useTranslation('sites')
  return (
    <>
      <PageHeader title={t('form.new')} lead={t('form.lead')} />
      <SiteForm site={nothing} answer={useActionData<typeof action>()} />
    </>
  )
}
