import { useTranslation } from 'react-i18next'
import { StatusTag, type Tone } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'

export type Delivery = {
  event_id: string
  channel: string
  state: 'waiting' | 'sending' | 'sent' | 'withheld' | 'paused' | 'bounced' | 'dead'
  created_at: Date
  next_at: Date
  sent_at: Date | null
  last_error: string | null
  read_at: Date | null
}

const tones: Partial<Record<Delivery['state'], Tone>> = { sent: 'good', paused: 'warn', bounced: 'bad', dead: 'bad' }

/** Where something stands, for how long, and why. */
export function DeliveryState({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('telling')
  const { channel, state, next_at, sent_at, last_error } = delivery
  const since = state === 'waiting' ? next_at : sent_at
  const why = state === 'withheld' && (last_error === 'muted' ? t('state.muted') : t('state.ended'))
  return (
    <>
      {t(`channel.${channelOf(channel)}`)} <StatusTag tone={tones[state] ?? 'plain'}>{t(`state.${state}`)}</StatusTag>{' '}
      {since && <Time at={since} />} {why || (last_error && t('state.because', { code: last_error }))}
    </>
  )
}

function channelOf(channel: string) {
  return channel === 'push' || channel === 'webhook' ? channel : 'mail'
}

/** Every way one notice went; read where it was read. */
export function DeliveryStates({ deliveries }: { deliveries: readonly Delivery[] }) {
  const { t } = useTranslation('telling')
  const read_at = deliveries.find((each) => each.read_at)?.read_at
  return (
    <ul>
      {deliveries.map((delivery) => (
        <li key={delivery.channel}>
          <DeliveryState delivery={delivery} />
        </li>
      ))}
      {deliveries.length === 0 && <li>{t('deliveries.portal_only')}</li>}
      {read_at && (
        <li>
          {t('state.opened')} <Time at={read_at} />
        </li>
      )}
    </ul>
  )
}
