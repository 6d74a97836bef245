import { useTranslation } from 'react-i18next'
import { Columns, Section, Stack } from '#app/ui/layout.tsx'
import { AudienceTables } from '../audience/audience-table.tsx'
import type { Preparation } from '../queries/prepare-release.server.ts'
import { ReleaseAdvice, ReleaseChecks } from './check-list.tsx'
import { ReleaseDeeds, type Stopped } from './release-deeds.tsx'
import { ReleasePreview } from './release-preview.tsx'
import { ReleaseStop } from './release-stop.tsx'

/** Step three: what readers get, who they are, and the deed. */
export function ReleasePage({ preparation, stopped }: { preparation: Preparation; stopped: Stopped | undefined }) {
  const { t } = useTranslation(['release', 'bulletins'])
  const { draft, layers, audience, faults, advice } = preparation
  return (
    <Stack gap="wide">
      {stopped && <ReleaseStop stop={stopped.stop} layers={layers} />}
      <ReleaseChecks reference={draft.reference} layers={layers} faults={faults} />
      {faults.length === 0 && <ReleaseAdvice reference={draft.reference} advice={advice} />}
      <ReleaseDeeds preparation={preparation} stopped={stopped} />
      <Columns
        aside={
          <Section title={t('bulletins:readers.title')}>
            <AudienceTables layers={layers} audience={audience} />
          </Section>
        }
      >
        <Section title={t('preview')}>
          <ReleasePreview draft={draft} layers={layers} />
        </Section>
      </Columns>
    </Stack>
  )
}
