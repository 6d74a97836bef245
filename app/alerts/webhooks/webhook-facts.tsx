import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/languages/label.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { useLastAnswer } from './last-answer.ts'
import { Typed } from './typed.tsx'
import type { Webhook } from './webhooks.server.ts'

/** What a webhook is set to, how it fares, and what can be done with it. */
export function WebhookFacts({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation('webhooks')
  return (
    <Stack>
      {webhook.reason && (
        <Notice tone="bad" title={t(`off.${webhook.reason}`)}>
          {t('off_next')}
        </Notice>
      )}
      {!webhook.acts_for && (
        <Notice tone="warn" title={t('nobody')}>
          {t('nobody_next')}
        </Notice>
      )}
      <Facts webhook={webhook} />
      <Deeds webhook={webhook} />
    </Stack>
  )
}

function Facts({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation('webhooks')
  const label = useLabel()
  const lastAnswer = useLastAnswer()
  const { url, acts_for_name, sectors, least_severity, last_at } = webhook
  const severity = least_severity
    ? t('severity_from', { severity: label('severity', least_severity) })
    : t('any_severity')
  const named = sectors.map((code) => label('sector', code)).join(', ')
  return (
    <DefinitionList
      facts={[
        { term: t('address'), detail: <Typed>{url}</Typed> },
        { term: t('acts_for'), detail: acts_for_name },
        { term: t('wants'), detail: `${named || t('any_sector')}, ${severity}` },
        {
          term: t('last'),
          detail: (
            <>
              {lastAnswer(webhook)} {last_at && <Time at={last_at} />}
            </>
          ),
        },
      ]}
    />
  )
}

function Deeds({ webhook: { id, state } }: { webhook: Webhook }) {
  const { t } = useTranslation('webhooks')
  const at = `/account/webhooks/${id}`
  return (
    <Toolbar>
      <Form method="post" action={`${at}/test`}>
        <Button kind="primary">{t('test')}</Button>
      </Form>
      <LinkButton to={`${at}/edit`}>{t('edit')}</LinkButton>
      <Form method="post" action={state === 'on' ? `${at}/pause` : `${at}/resumption`}>
        <Button>{t(state === 'on' ? 'pause' : 'resume')}</Button>
      </Form>
      <Form method="post" action={`${at}/removal`}>
        <Button kind="danger" title={t('remove_hint')}>
          {t('remove')}
        </Button>
      </Form>
    </Toolbar>
  )
}
