import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { previewSubscription } from '#app/alerts/subscriptions/preview-subscription.server.ts'
import { choiceIn, subscriptionChoice } from '#app/alerts/subscriptions/schema.ts'
import { SubscriptionForm } from '#app/alerts/subscriptions/subscription-form.tsx'
import { subscribe } from '#app/alerts/subscriptions/subscriptions.server.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('alerts', 'bulletins', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const choice = choiceIn(new URL(call.request.url).searchParams)
  return { choice, preview: await reading(call, (db, speaker) => previewSubscription(db, speaker, choice)) }
}

export async function action(call: ActionFunctionArgs) {
  const chosen = await submission(call.request, subscriptionChoice)
  if (!chosen.ok) return chosen.answer

  await writing(call, (db, speaker) => subscribe(db, speaker, chosen.value))
  return redirect('/alerts/subscriptions')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'alerts:form.new')

export default function NewSubscription() {
  const { choice, preview } = useLoaderData<typeof loader>()
  const { t } = useTranslation('alerts')
  return (
    <>
      <PageHeader title={t('form.new')} lead={t('form.lead')} />
      <SubscriptionForm choice={choice} preview={preview} button={t('form.subscribe')} />
    </>
  )
}
