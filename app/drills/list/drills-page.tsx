import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useClock } from '#app/languages/clock.tsx'
import { useOriginator } from '#app/languages/originator.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ExerciseTag } from '#app/ui/exercise-banner.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { DrillStateTag } from '../drill-marks.tsx'
import { drillState } from '../drill-state.ts'
import { DueTable } from './due-table.tsx'
import type { ListedDrill, ListedPart } from './list-drills.server.ts'

type Moment = Date | string
type Listed = Omit<ListedDrill, 'starts_at' | 'ended_at' | 'debriefed_at'> & {
  starts_at: Moment
  ended_at: Moment | null
  debriefed_at: Moment | null
}
type Props = { drills: readonly Listed[]; parts: readonly ListedPart[]; mayStart: boolean }

/** What was rehearsed, what is due next, and the way to start. */
export function DrillsPage({ drills, parts, mayStart }: Props) {
  const { t } = useTranslation('drills')
  const start = mayStart && (
    <LinkButton to="/drills/new" kind="primary">
      {t('start')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} action={start} />
      <Stack gap="wide">
        {drills.length > 0 && <DueTable drills={drills} />}
        <Section title={t('own.title')}>
          {drills.length > 0 ? (
            <RowList label={t('own.title')}>
              {drills.map((drill) => (
                <DrillRow key={drill.id} drill={drill} />
              ))}
            </RowList>
          ) : (
            <EmptyState title={t('own.none')}>{t(mayStart ? 'own.none_hint' : 'own.only_publisher')}</EmptyState>
          )}
        </Section>
        {parts.length > 0 && <Parts parts={parts} />}
        <p>
          {t('private')} <Link to="/handbook/holding-a-drill">{t('help')}</Link>
        </p>
      </Stack>
    </>
  )
}

function DrillRow({ drill }: { drill: Listed }) {
  const { t } = useTranslation('drills')
  const { now } = useClock()
  const state = drillState(drill, now)
  return (
    <Row
      to={`/drills/${drill.id}${state === 'debriefed' ? '/report' : ''}`}
      marking={<ExerciseTag />}
      title={t(`template.${drill.template}` as 'template.bad_seals')}
      state={<DrillStateTag state={state} />}
      from={t(`kind.${drill.kind}` as 'kind.drill')}
      where={drill.site}
      when={<Time at={drill.starts_at} />}
    />
  )
}

function Parts({ parts }: Pick<Props, 'parts'>) {
  const { t } = useTranslation('drills')
  const originator = useOriginator()
  return (
    <Section title={t('elsewhere.title')}>
      <RowList label={t('elsewhere.title')}>
        {parts.map(({ id, title, originator_name, sent_at, open }) => (
          <Row
            key={id}
            to={`/drills/${id}`}
            marking={<ExerciseTag />}
            title={title}
            state={<StatusTag tone={open ? 'warn' : 'plain'}>{t(open ? 'state.running' : 'elsewhere.over')}</StatusTag>}
            from={originator(originator_name)}
            when={<Time at={sent_at} />}
          />
        ))}
      </RowList>
    </Section>
  )
}
