import { useTranslation } from 'react-i18next'
import { OrganisationTable } from '#app/bulletins/life/organisation-table.tsx'
import { useClock } from '#app/languages/clock.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { nextDue } from './next-due.ts'

type Props = { drills: readonly { site: string; kind: string; starts_at: Date | string }[] }

/** Until when each site holds its next drill and exercise; nothing as long as none has begun. */
export function DueTable({ drills }: Props) {
  const { t } = useTranslation('drills')
  const { now } = useClock()
  const due = nextDue(drills, now)
  if (due.length === 0) return null
  return (
    <Section title={t('due.title')}>
      <Stack gap="tight">
        <OrganisationTable
          label={t('due.title')}
          heads={[t('due.site'), t('due.last'), t('due.drill_by'), t('due.exercise_by')]}
          rows={due.map(({ site, last, drill_by, exercise_by }) => ({
            key: site,
            cells: [
              site,
              <Time key="last" at={last} as="day" />,
              <Until key="drill" at={drill_by} />,
              <Until key="exercise" at={exercise_by} />,
            ],
          }))}
        />
        <p>{t('due.hint')}</p>
      </Stack>
    </Section>
  )
}

const soon = 14 * 24 * 3_600_000

function Until({ at }: { at: Date }) {
  const { t } = useTranslation('drills')
  const { now } = useClock()
  const left = at.getTime() - now.getTime()
  return (
    <>
      <Time at={at} as="day" />{' '}
      {left < 0 ? (
        <StatusTag tone="bad">{t('due.overdue')}</StatusTag>
      ) : (
        left < soon && <StatusTag tone="warn">{t('due.soon')}</StatusTag>
      )}
    </>
  )
}
