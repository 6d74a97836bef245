import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { SubscriptionList } from '#app/alerts/subscriptions/subscription-list.tsx'
import { listSubscriptions } from '#app/alerts/subscriptions/subscriptions.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { may } from '#app/vocabulary/roles.ts'

await words('alerts', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => ({
    maySubscribe: may(speaker.roles, 'subscribe'),
    subscriptions: await listSubscriptions(db, speaker),
  }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'alerts:subscriptions.title')

export default function Subscriptions() {
  const { maySubscribe, subscriptions } = useLoaderData<typeof loader>()
  const { t } = useTranslation('alerts')
  const begin = maySubscribe && (
    <LinkButton to="/alerts/subscriptions/new" kind="primary">
      {t('subscriptions.begin')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={t('subscriptions.title')} lead={t('subscriptions.lead')} action={begin} />
      <SubscriptionList subscriptions={subscriptions} />
    </>
  )
}
