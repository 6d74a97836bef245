import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { AlertHead } from '#app/alerts/alert-head.tsx'
import { SubscriptionList } from '#app/alerts/subscriptions/subscription-list.tsx'
import { keeps, listSubscriptions } from '#app/alerts/subscriptions/subscriptions.server.ts'
import { suggest } from '#app/alerts/subscriptions/suggest.server.ts'
import { SuggestionList } from '#app/alerts/subscriptions/suggestion-list.tsx'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { may } from '#app/vocabulary/roles.ts'

await words('alerts', 'answer_lists', 'taxonomies', 'telling')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    const subscriptions = await listSubscriptions(db, speaker)
    const own = subscriptions.filter(({ kind }) => kind === 'person')
    const maySubscribe = may(speaker.roles, 'subscribe')
    return {
      maySubscribe,
      keeps: keeps(speaker.roles),
      subscriptions,
      none: own.length === 0,
      suggestions: maySubscribe ? await suggest(db, speaker, own) : [],
    }
  })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'alerts:subscriptions.title')

export default function Subscriptions() {
  const { maySubscribe, keeps, subscriptions, none, suggestions } = useLoaderData<typeof loader>()
  const { t } = useTranslation('alerts')
  const begin = maySubscribe && (
    <LinkButton to="/alerts/subscriptions/new" kind="primary">
      {t('subscriptions.begin')}
    </LinkButton>
  )
  return (
    <>
      <AlertHead title={t('subscriptions.title')} lead={t('subscriptions.lead')} action={begin} />
      <Stack gap="wide">
        {none && <EmptyState title={t('subscriptions.none')}>{t('subscriptions.none_hint')}</EmptyState>}
        {none && <SuggestionList suggestions={suggestions} />}
        <SubscriptionList subscriptions={subscriptions} keeps={keeps} />
        {!none && <SuggestionList suggestions={suggestions} />}
      </Stack>
    </>
  )
}
