import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { demandProof } from '#app/access/second-factor/proof.server.ts'
import { AttemptList } from '#app/alerts/webhooks/attempt-list.tsx'
import { listAttempts } from '#app/alerts/webhooks/list-attempts.server.ts'
import { doneWords } from '#app/alerts/webhooks/schema.ts'
import { findSecret } from '#app/alerts/webhooks/secrets.server.ts'
import { WebhookFacts } from '#app/alerts/webhooks/webhook-facts.tsx'
import { WebhookSecret } from '#app/alerts/webhooks/webhook-secret.tsx'
import { WebhookState } from '#app/alerts/webhooks/webhook-state.tsx'
import { findWebhook } from '#app/alerts/webhooks/webhooks.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('webhooks', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.webhookId)
  const asked = new URL(call.request.url).searchParams.get('done')
  const shown = await reading(call, async (db) => ({
    done: doneWords.find((word) => word === asked) ?? null,
    webhook: found(await findWebhook(db, id)),
    secret: await findSecret(db, id),
    attempts: await listAttempts(db, id),
  }))
  if (shown.secret.said) await demandProof(call, `/account/webhooks/${id}`)
  return shown
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'webhooks:title')

export default function ShowWebhook() {
  const { done, webhook, secret, attempts } = useLoaderData<typeof loader>()
  const { t } = useTranslation('webhooks')
  return (
    <>
      <PageHeader marking={<WebhookState state={webhook.state} />} title={webhook.name} />
      <Stack gap="wide">
        {done && (
          <Notice tone={done === 'tested_bad' ? 'bad' : 'good'} live>
            {t(done)}
          </Notice>
        )}
        <WebhookFacts webhook={webhook} />
        <WebhookSecret id={webhook.id} secret={secret} />
        <AttemptList attempts={attempts} />
      </Stack>
    </>
  )
}
