import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { listOriginators } from '#app/alerts/subscriptions/list-originators.server.ts'
import { previewSubscription } from '#app/alerts/subscriptions/preview-subscription.server.ts'
import { besideIn, choiceIn, subscriptionForm } from '#app/alerts/subscriptions/schema.ts'
import { SubscriptionForm } from '#app/alerts/subscriptions/subscription-form.tsx'
import { changeSubscription, findSubscription, keeps } from '#app/alerts/subscriptions/subscriptions.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('alerts', 'answer_lists', 'bulletins', 'taxonomies', 'telling')

export async function loader(call: LoaderFunctionArgs) {
  const { searchParams } = new URL(call.request.url)
  const id = idParam(call.params.subscriptionId)
  return reading(call, async (db, speaker) => {
    const kept = found(await findSubscription(db, id))
    found(keeps(speaker.roles).includes(kept.kind) || null)
    const choice = searchParams.size > 0 ? choiceIn(searchParams) : kept
    return {
      choice,
      ...{ name: kept.name, cadence: kept.cadence, ...besideIn(searchParams) },
      originators: await listOriginators(db, choice, searchParams),
      preview: await previewSubscription(db, choice),
    }
  })
}

export async function action(call: ActionFunctionArgs) {
  const id = idParam(call.params.subscriptionId)
  const chosen = await submission(call.request, subscriptionForm)
  if (!chosen.ok) return chosen.answer

  const { name, cadence, ...choice } = chosen.value
  found((await writing(call, (db, speaker) => changeSubscription(db, speaker, id, { choice, name, cadence }))) || null)
  return redirect('/alerts/subscriptions')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'alerts:form.change')

export default function EditSubscription() {
  const { choice, ...beside } = useLoaderData<typeof loader>()
  const { t } = useTranslation('alerts')
  return (
    <>
      <PageHeader title={t('form.change')} lead={t('form.lead')} />
      <SubscriptionForm {...beside} choice={choice} answer={useActionData<typeof action>()} button={t('form.save')} />
    </>
  )
}
