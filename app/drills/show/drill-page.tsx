import { useTranslation } from 'react-i18next'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { Columns, Section, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { tlp } from '#app/vocabulary/tlp.ts'
import { DrillStateTag } from '../drill-marks.tsx'
import type { DrillState } from '../drill-state.ts'
import { GoodList } from '../planning/template-scripts.tsx'
import { DrillDeeds } from './drill-deeds.tsx'
import { DrillFacts, type Shown } from './drill-facts.tsx'
import type { Player } from './find-drill.server.ts'
import { MomentList, type ShownMoment } from './moment-list.tsx'
import { type Coming, StillToCome } from './still-to-come.tsx'

type Props = {
  drill: Shown
  state: DrillState
  moments: readonly ShownMoment[]
  coming: readonly Coming[]
  players: readonly Player[]
  good: readonly string[]
  mayRun: boolean
  mayDebrief: boolean
}

/** How an own drill goes: what was sent, who did what when, and for those who run it what comes next. */
export function DrillPage({ drill, state, moments, coming, players, good, mayRun, mayDebrief }: Props) {
  const { t } = useTranslation('drills')
  const late = mayRun && state === 'running' && coming.some(({ overdue }) => overdue)
  const aside = (
    <Stack>
      <DrillFacts drill={drill} players={players} />
      {mayRun && <GoodList good={good} />}
    </Stack>
  )
  return (
    <article>
      <PrintMarking level={tlp.amber} exercise />
      <ExerciseBanner>{t('banner')}</ExerciseBanner>
      <PageHeader
        marking={
          <>
            <TlpChip level={tlp.amber} />
            <DrillStateTag state={state} />
          </>
        }
        title={t('show.title', { name: t(`template.${drill.template}`), site: drill.site })}
        lead={t(`lead_of.${state}`)}
        action={
          <DrillDeeds id={drill.id} state={state} more={coming.length > 0} mayRun={mayRun} mayDebrief={mayDebrief} />
        }
      />
      <Columns aside={aside}>
        <Stack gap="wide">
          {late && <Notice tone="warn">{t('show.overdue')}</Notice>}
          {moments.length > 0 && (
            <Section title={t('show.course')}>
              <MomentList moments={moments} state={state} />
            </Section>
          )}
          {mayRun && coming.length > 0 && (
            <StillToCome coming={coming} over={state !== 'planned' && state !== 'running'} />
          )}
          <p>{t('private')}</p>
        </Stack>
      </Columns>
    </article>
  )
}
