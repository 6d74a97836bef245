import { Form } from '@remix-run/react'
import { Pencil, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import styles from './subscription-list.module.css'
import { useSubscriptionSentence } from './subscription-sentence.ts'
import type { Subscription } from './subscriptions.server.ts'

export function SubscriptionList({ subscriptions }: { subscriptions: readonly Subscription[] }) {
  const { t } = useTranslation('alerts')
  const sentence = useSubscriptionSentence()
  if (subscriptions.length === 0)
    return <EmptyState title={t('subscriptions.none')}>{t('subscriptions.none_hint')}</EmptyState>
  return (
    <ul className={styles.list}>
      {subscriptions.map((subscription) => {
        const said = sentence(subscription)
        const at = `/alerts/subscriptions/${subscription.id}`
        return (
          <li key={subscription.id} className={styles.line}>
            <p className={styles.sentence}>{said}</p>
            <LinkButton to={`${at}/edit`} aria-label={t('subscriptions.change_this', { said })}>
              <Pencil aria-hidden="true" /> {t('subscriptions.change')}
            </LinkButton>
            <Form method="post" action={`${at}/ending`}>
              <Button kind="quiet" aria-label={t('subscriptions.end_this', { said })}>
                <X aria-hidden="true" /> {t('subscriptions.end')}
              </Button>
            </Form>
          </li>
        )
      })}
    </ul>
  )
}
