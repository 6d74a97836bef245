import { useTranslation } from 'react-i18next'
import { SeverityMark } from '#app/bulletins/bulletin-marks.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { ListMarking } from '#app/ui/print-marking.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { saidOf } from '#app/vocabulary/bulletin-type.ts'
import { AlertHead } from '../alert-head.tsx'
import { happeningOf } from '../notices/happenings.ts'
import type { MailPause } from '../preferences/mail-pause.server.ts'
import { MailPauseNotices } from '../preferences/mail-pause-notice.tsx'
import { AlertLoad, MemberStanding } from './counts.tsx'
import type { Load, Standing, TellingOf } from './deliveries.server.ts'
import { DeliveryState } from './delivery-states.tsx'

type Props = {
  deliveries: readonly TellingOf[]
  pauses: readonly MailPause[]
  standing: readonly Standing[] | null
  load: readonly Load[] | null
}

/** What left the portal for me; for administrators also whom it reaches, for the secretariat whose it was. */
export function DeliveriesPage({ deliveries, pauses, standing, load }: Props) {
  const { t } = useTranslation('telling')
  return (
    <>
      <AlertHead title={t('deliveries.title')} lead={t('deliveries.lead')} />
      <ListMarking of={deliveries} />
      <Stack gap="wide">
        <MailPauseNotices pauses={pauses} />
        {deliveries.length > 0 ? (
          <RowList label={t('deliveries.title')}>
            {deliveries.map((delivery) => (
              <DeliveryRow key={delivery.event_id + delivery.channel} delivery={delivery} />
            ))}
          </RowList>
        ) : (
          <EmptyState title={t('deliveries.none')}>{t('deliveries.none_hint')}</EmptyState>
        )}
        {standing && (
          <Section title={t('standing.title')}>
            <MemberStanding standing={standing} />
          </Section>
        )}
        {load && (
          <Section title={t('load.title')}>
            <AlertLoad load={load} />
          </Section>
        )}
      </Stack>
    </>
  )
}

function DeliveryRow({ delivery }: { delivery: TellingOf }) {
  const { t } = useTranslation(['telling', 'alerts'])
  const { event_id, kind, tlp, severity, title, reference, exercise, read_at } = delivery
  const happening = happeningOf(kind)
  return (
    <Row
      to={`/alerts/${event_id}`}
      marking={<TlpChip level={tlp} />}
      severity={<SeverityMark level={severity} type={delivery.type} />}
      title={title || reference}
      state={exercise && <ExerciseTag />}
      where={happening ? t(`alerts:what.${happening}`, saidOf(delivery.type)) : reference}
      from={read_at ? t('state.opened') : ''}
      when={<DeliveryState delivery={delivery} />}
    />
  )
}
