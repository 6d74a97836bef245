import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useLastAnswer } from './last-answer.ts'
import styles from './webhook-list.module.css'
import { WebhookState } from './webhook-state.tsx'
import type { Webhook } from './webhooks.server.ts'

export function WebhookList({ webhooks }: { webhooks: readonly Webhook[] }) {
  const { t } = useTranslation('webhooks')
  const lastAnswer = useLastAnswer()
  if (webhooks.length === 0) return <EmptyState title={t('none')}>{t('none_hint')}</EmptyState>
  return (
    <ul className={styles.list} aria-label={t('title')}>
      {webhooks.map((webhook) => (
        <li key={webhook.id} className={styles.row}>
          <p className={styles.head}>
            <Link to={`/account/webhooks/${webhook.id}`}>{webhook.name}</Link>
            <WebhookState state={webhook.state} />
          </p>
          <p className={styles.quiet}>{webhook.url}</p>
          <p className={styles.quiet}>{lastAnswer(webhook)}</p>
        </li>
      ))}
    </ul>
  )
}
