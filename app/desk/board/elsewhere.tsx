import { useTranslation } from 'react-i18next'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { Time } from '#app/ui/time.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import type { Open } from './read-board.server.ts'

type Shown = Omit<Open, 'opened_at'> & { opened_at: Date | string }

/** For the secretariat: who else has not answered, one press from the telephone number of their desk. */
export function Elsewhere({ elsewhere }: { elsewhere: readonly Shown[] }) {
  const { t } = useTranslation('desk')
  return (
    <Section title={t('elsewhere.title')}>
      <p>{t('elsewhere.lead')}</p>
      <RowList label={t('elsewhere.title')}>
        {elsewhere.map(({ reference, organisation_id, organisation_name, ...each }) => (
          <Row
            key={`${reference} ${organisation_id}`}
            to={organisation_name ? `/directory/${organisation_id}` : `/bulletins/${reference}`}
            marking={<TlpChip level={each.tlp} />}
            title={organisation_name ?? t('elsewhere.unlisted')}
            state={each.exercise && <ExerciseTag />}
            where={`${reference} · ${each.title}`}
            when={<Time at={each.opened_at} />}
          />
        ))}
      </RowList>
    </Section>
  )
}
