import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { callableAddress } from '#app/access/outgoing.server.ts'
import { webhookChoice } from '#app/alerts/webhooks/schema.ts'
import { WebhookForm } from '#app/alerts/webhooks/webhook-form.tsx'
import { addWebhook, listColleagues } from '#app/alerts/webhooks/webhooks.server.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('webhooks', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => ({
    colleagues: found(await listColleagues(db, speaker)),
    choice: { name: '', url: '', acts_for: speaker.person_id, sectors: [], least_severity: 0 as const },
  }))
}

export async function action(call: ActionFunctionArgs) {
  const chosen = await submission(call.request, webhookChoice)
  if (!chosen.ok) return chosen.answer
  const { value, refuse } = chosen
  if (!callableAddress(value.url)) return refuse({ fieldErrors: { url: ['webhooks:form.refused_address'] } })
  const id = await writing(call, async (db, speaker) => {
    const colleagues = found(await listColleagues(db, speaker))
    return colleagues.some((each) => each.id === value.acts_for) ? addWebhook(db, speaker, value) : null
  })
  return id ? redirect(`/account/webhooks/${id}`) : refuse({ fieldErrors: { acts_for: ['errors:field.misfit'] } })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'webhooks:form.new')

export default function NewWebhook() {
  const { choice, colleagues } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('webhooks')
  return (
    <>
      <PageHeader title={t('form.new')} lead={t('form.lead')} />
      <WebhookForm choice={choice} colleagues={colleagues} answer={answer} back="/account/webhooks" />
    </>
  )
}
