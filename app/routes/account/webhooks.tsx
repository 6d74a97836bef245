import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { AlertHead } from '#app/alerts/alert-head.tsx'
import { WebhookList } from '#app/alerts/webhooks/webhook-list.tsx'
import { listWebhooks } from '#app/alerts/webhooks/webhooks.server.ts'
import { found } from '#app/http/found.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'

await words('alerts', 'webhooks')

export async function loader(call: LoaderFunctionArgs) {
  const removed = new URL(call.request.url).searchParams.has('removed')
  return reading(call, async (db, speaker) => ({ removed, webhooks: found(await listWebhooks(db, speaker)) }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'webhooks:title')

export default function Webhooks() {
  const { webhooks, removed } = useLoaderData<typeof loader>()
  const { t } = useTranslation('webhooks')
  const action = (
    <LinkButton kind="primary" to="/account/webhooks/new">
      {t('add')}
    </LinkButton>
  )
  return (
    <>
      <AlertHead title={t('title')} lead={t('lead')} action={action} />
      {removed && (
        <Notice tone="good" live>
          {t('removed')}
        </Notice>
      )}
      <WebhookList webhooks={webhooks} />
    </>
  )
}
