import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SeverityMark } from '#app/bulletins/bulletin-marks.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import { saidOf } from '#app/vocabulary/bulletin-type.ts'
import { addressOf, happeningOf } from '../notices/happenings.ts'
import { useSubscriptionSentence } from '../subscriptions/subscription-sentence.ts'
import type { Subscription } from '../subscriptions/subscriptions.server.ts'
import { type Delivery, DeliveryStates } from '../visible-delivery/delivery-states.tsx'
import type { Reason } from './find-reason.server.ts'

type Props = { reason: Reason; subscriptions: readonly Subscription[]; deliveries: readonly Delivery[] }

/** Why I got this: every subscription that matched and still stands, and all else that made it mine. */
export function ReasonPage({ reason, subscriptions, deliveries }: Props) {
  const { t } = useTranslation(['telling', 'alerts'])
  const { reference, title, type, tlp, severity, exercise, kind, created_at } = reason
  const happening = happeningOf(kind)
  return (
    <>
      <PrintMarking level={tlp} exercise={exercise} />
      {exercise && <ExerciseBanner />}
      <PageHeader
        marking={
          <>
            <TlpChip level={tlp} /> <SeverityMark level={severity} type={type} />
          </>
        }
        title={t('reason.title')}
        lead={<Link to={addressOf(reason)}>{title || reference}</Link>}
        action={
          <Toolbar>
            <LinkButton to={`/bulletins/${reference}/mute`}>{t('mail.mute', saidOf(type))}</LinkButton>
            <LinkButton to="/alerts/preferences">{t('mail.settings')}</LinkButton>
          </Toolbar>
        }
      />
      <div>
        <Section title={t('reason.what')}>
          <p>
            {happening ? t(`alerts:what.${happening}`, saidOf(type)) : t('reason.released', saidOf(type))}{' '}
            <Time at={created_at} as="full" />
          </p>
        </Section>
        <Section title={t('reason.why')}>
          <Reasons reason={reason} subscriptions={subscriptions} />
        </Section>
        <Section title={t('reason.ways')} aside={<Link to="/alerts/deliveries">{t('deliveries.title')}</Link>}>
          <DeliveryStates deliveries={deliveries} />
        </Section>
      </div>
    </>
  )
}

function Reasons({ reason, subscriptions }: Pick<Props, 'reason' | 'subscriptions'>) {
  const { t } = useTranslation('telling')
  const sentence = useSubscriptionSentence()
  const { subscription_ids, kind, wrote, told_before, opened } = reason
  const matched = subscriptions.filter(({ id }) => subscription_ids.includes(id))
  const ended = subscription_ids.length - matched.length
  const around = kind !== 'bulletin.released' && subscription_ids.length === 0
  const others = [
    ended > 0 && t('reason.others', { count: ended }),
    wrote && t('reason.wrote'),
    around && told_before && t('reason.told_before'),
    around && opened && t('reason.opened'),
    around && !wrote && !told_before && !opened && t('reason.duty'),
  ].filter((said): said is string => Boolean(said))
  return (
    <ul>
      {matched.map((subscription) => (
        <li key={subscription.id}>
          {t('reason.subscribed')}{' '}
          <Link to={`/alerts/subscriptions/${subscription.id}/edit`}>{sentence(subscription)}</Link>
        </li>
      ))}
      {others.map((said) => (
        <li key={said}>{said}</li>
      ))}
    </ul>
  )
}
