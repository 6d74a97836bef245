import { useTranslation } from 'react-i18next'
import { useOriginator } from '#app/languages/originator.ts'
import { ExerciseBanner } from '#app/ui/exercise-banner.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintMarking } from '#app/ui/print-marking.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { TlpChip } from '#app/ui/tlp-chip.tsx'
import { tlp } from '#app/vocabulary/tlp.ts'
import { MomentList, type ShownMoment } from './moment-list.tsx'

type Props = { originator_name: string; open: boolean; moments: readonly ShownMoment[] }

/** The own part in a drill of others: what came to the own desk, and what it did. */
export function PartPage({ originator_name, open, moments }: Props) {
  const { t } = useTranslation('drills')
  const name = useOriginator()(originator_name)
  return (
    <article>
      <PrintMarking level={tlp.amber} exercise />
      <ExerciseBanner>{t('banner')}</ExerciseBanner>
      <PageHeader
        marking={
          <>
            <TlpChip level={tlp.amber} />
            <StatusTag tone={open ? 'warn' : 'plain'}>{t(open ? 'state.running' : 'elsewhere.over')}</StatusTag>
          </>
        }
        title={t('part.title', { name })}
        lead={t('part.lead', { name })}
      />
      <Stack gap="wide">
        <Section title={t('show.course')}>
          <MomentList moments={moments} state={open ? 'running' : 'ended'} />
        </Section>
        <p>{t('part.private', { name })}</p>
      </Stack>
    </article>
  )
}
