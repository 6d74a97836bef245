import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '#app/ui/button.tsx'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { ScreenOnly } from '#app/ui/screen-only.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { Toolbar } from '#app/ui/toolbar.tsx'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import { DrillStateTag } from '../drill-marks.tsx'
import type { DrillState } from '../drill-state.ts'
import { DrillFacts, type Shown } from '../show/drill-facts.tsx'
import type { Drill, Player } from '../show/find-drill.server.ts'
import type { ShownMoment } from '../show/moment-list.tsx'
import { ReportTable } from './report-table.tsx'
import type { Gap } from './write-debrief.server.ts'

type Said = Pick<Drill, 'took_part' | 'results' | 'lessons' | 'gaps'>
type Props = {
  drill: Shown & Said
  state: DrillState
  situation: string
  moments: readonly ShownMoment[]
  players: readonly Player[]
  practices: readonly Gap[]
  level: Tlp
}

/** The evidence: what was rehearsed, who did what when by role, and what was learned. Prints on A4. */
export function ReportPage({ drill, state, situation, moments, players, practices, level }: Props) {
  const { t } = useTranslation('drills')
  return (
    <article>
      <PrintMarking level={level} exercise />
      <ExerciseBanner>{t('banner')}</ExerciseBanner>
      <PageHeader
        marking={
          <>
            <TlpChip level={level} />
            <DrillStateTag state={state} />
          </>
        }
        title={t('report.title', { name: t(`template.${drill.template}`), site: drill.site })}
        lead={t('report.evidence')}
        action={<Ways id={drill.id} />}
      />
      <Stack gap="wide">
        <DrillFacts drill={drill} players={players} />
        <Text title={t('report.scenario')} said={situation} />
        <Section title={t('report.course')}>
          <ReportTable moments={moments} />
        </Section>
        <Text title={t('debrief.took_part')} said={drill.took_part} />
        <Text title={t('debrief.results')} said={drill.results || t('report.unwritten')} />
        <Text title={t('debrief.lessons')} said={drill.lessons} />
        <Text title={t('debrief.gaps')} said={drill.gaps} />
        {practices.length > 0 && <Gaps practices={practices} />}
        <p>{t('report.kept')}</p>
      </Stack>
    </article>
  )
}

function Ways({ id }: { id: string }) {
  const { t } = useTranslation('drills')
  return (
    <ScreenOnly>
      <Toolbar>
        <LinkButton to={`/drills/${id}/pdf`} reloadDocument>
          {t('report.pdf')}
        </LinkButton>
        <LinkButton to={`/drills/${id}`}>{t('report.back')}</LinkButton>
        <PrintButton />
      </Toolbar>
    </ScreenOnly>
  )
}

function Text({ title, said }: { title: string; said: string }) {
  if (!said) return null
  return (
    <Section title={title}>
      <Stack gap="tight">
        {said.split(/\n+/).map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that stands
          <p key={place}>{line}</p>
        ))}
      </Stack>
    </Section>
  )
}

function Gaps({ practices }: Pick<Props, 'practices'>) {
  const { t } = useTranslation('drills')
  return (
    <Section title={t('debrief.practices')}>
      <ul>
        {practices.map(({ reference, title }) => (
          <li key={reference}>
            {title === null ? reference : <Link to={`/practices/${reference}`}>{title}</Link>}
            {title !== null && ` (${reference})`}
          </li>
        ))}
      </ul>
    </Section>
  )
}
