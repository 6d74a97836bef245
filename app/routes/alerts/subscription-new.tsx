import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { listOriginators } from '#app/alerts/subscriptions/list-originators.server.ts'
import { previewSubscription } from '#app/alerts/subscriptions/preview-subscription.server.ts'
import { besideIn, choiceIn, kinds, newSubscription } from '#app/alerts/subscriptions/schema.ts'
import { SubscriptionForm } from '#app/alerts/subscriptions/subscription-form.tsx'
import { keeps, subscribe } from '#app/alerts/subscriptions/subscriptions.server.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('alerts', 'answer_lists', 'bulletins', 'taxonomies', 'telling')

export async function loader(call: LoaderFunctionArgs) {
  const { searchParams } = new URL(call.request.url)
  const choice = choiceIn(searchParams)
  return reading(call, async (db, speaker) => ({
    choice,
    ...{ name: '', cadence: null, ...besideIn(searchParams) },
    kind: kinds.find((each) => each === searchParams.get('kind')) ?? keeps(speaker.roles)[0] ?? 'person',
    offered: keeps(speaker.roles),
    originators: await listOriginators(db, choice, searchParams),
    preview: await previewSubscription(db, choice),
  }))
}

export async function action(call: ActionFunctionArgs) {
  const chosen = await submission(call.request, newSubscription)
  if (!chosen.ok) return chosen.answer

  const { kind, name, cadence, ...choice } = chosen.value
  await writing(call, (db, speaker) => subscribe(db, speaker, { choice, kind, name, cadence }))
  return redirect('/alerts/subscriptions')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'alerts:form.new')

export default function NewSubscription() {
  const { choice, ...beside } = useLoaderData<typeof loader>()
  const { t } = useTranslation('alerts')
  return (
    <>
      <PageHeader title={t('form.new')} lead={t('form.lead')} />
      <SubscriptionForm
        {...beside}
        choice={choice}
        answer={useActionData<typeof action>()}
        button={t('form.subscribe')}
      />
    </>
  )
}
