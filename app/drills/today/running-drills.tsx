import { useTranslation } from 'react-i18next'
import { useOriginator } from '#app/languages/originator.ts'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Running } from './list-running.server.ts'

type Moment = Date | string
type Shown = Omit<Running, 'acknowledge_by'> & { acknowledge_by: Moment | null }

/** A drill that the own desk is in: to what was asked last, or, once that is answered, to the whole. */
export function RunningDrills({ drills }: { drills: readonly Shown[] }) {
  const { t } = useTranslation('today')
  const originator = useOriginator()
  if (drills.length === 0) return null
  return (
    <Section title={t('drill.title')}>
      <RowList label={t('drill.title')}>
        {drills.map(({ id, site, reference, title, originator_name, acknowledge_by, answered }) => (
          <Row
            key={id}
            to={answered ? `/drills/${id}` : `/bulletins/${reference}`}
            marking={<ExerciseTag />}
            title={title}
            state={
              <StatusTag tone={answered ? 'good' : 'warn'}>{t(answered ? 'drill.answered' : 'drill.open')}</StatusTag>
            }
            from={originator(originator_name)}
            where={site}
            when={
              !answered &&
              acknowledge_by && (
                <>
                  {t('drill.by')} <Time at={acknowledge_by} />
                </>
              )
            }
          />
        ))}
      </RowList>
    </Section>
  )
}
