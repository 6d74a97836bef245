import { Form } from '@remix-run/react'
import { Pencil, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Line, Lines } from '#app/ui/lines.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { PauseMenu } from './pause-menu.tsx'
import type { Kind } from './schema.ts'
import styles from './subscription-list.module.css'
import { useSubscriptionSentence } from './subscription-sentence.ts'
import type { Subscription } from './subscriptions.server.ts'

type Props = { subscriptions: readonly Subscription[]; keeps: readonly Kind[] }

/** The own ones, and for whoever keeps them the desk's and those of new members. */
export function SubscriptionList({ subscriptions, keeps }: Props) {
  const { t } = useTranslation('alerts')
  const kinds = keeps.filter((kind) => kind !== 'person' || subscriptions.some((each) => each.kind === kind))
  return kinds.map((kind) => {
    const own = subscriptions.filter((each) => each.kind === kind)
    const begin = kind !== 'person' && (
      <LinkButton to={`/alerts/subscriptions/new?kind=${kind}`}>{t(`subscriptions.begin_${kind}`)}</LinkButton>
    )
    return (
      <Section key={kind} title={t(`subscriptions.of_${kind}`)} aside={begin}>
        <p className={styles.hint}>{t(`subscriptions.of_${kind}_hint`)}</p>
        {own.length > 0 && (
          <Lines>
            {own.map((each) => (
              <SubscriptionLine key={each.id} {...each} />
            ))}
          </Lines>
        )}
      </Section>
    )
  })
}

function SubscriptionLine(subscription: Subscription) {
  const { t } = useTranslation(['alerts', 'telling'])
  const sentence = useSubscriptionSentence()(subscription)
  const { name, cadence, paused, paused_until } = subscription
  const facts = [name && sentence, cadence && t(`telling:cadence.${cadence}`)].filter(Boolean)
  return (
    <Line
      name={name}
      about={facts.join(' · ')}
      deeds={<SubscriptionDeeds subscription={subscription} said={name || sentence} />}
    >
      {!name && <p>{sentence}</p>}
      {paused && (
        <StatusTag tone="warn">
          {t(paused_until ? 'subscriptions.paused_until' : 'subscriptions.paused')}{' '}
          {paused_until && <Time at={paused_until} as="day" />}
        </StatusTag>
      )}
    </Line>
  )
}

function SubscriptionDeeds({ subscription, said }: { subscription: Subscription; said: string }) {
  const { t } = useTranslation('alerts')
  const { id, kind, paused } = subscription
  const at = `/alerts/subscriptions/${id}`
  return (
    <>
      <LinkButton to={`${at}/edit`} aria-label={t('subscriptions.change_this', { said })}>
        <Pencil aria-hidden="true" /> {t('subscriptions.change')}
      </LinkButton>
      {kind !== 'newcomer' && <PauseMenu at={at} said={said} paused={paused} />}
      <Form method="post" action={`${at}/ending`}>
        <Button kind="quiet" aria-label={t('subscriptions.end_this', { said })}>
          <X aria-hidden="true" /> {t('subscriptions.end')}
        </Button>
      </Form>
    </>
  )
}
