import { useTranslation } from 'react-i18next'
import { Columns, Section, Stack } from '#app/ui/layout.tsx'
import { AudienceTables } from '../audience/audience-table.tsx'
import type { Stop } from '../commands/release-bulletin.server.ts'
import type { Preparation } from '../queries/prepare-release.server.ts'
import { ReleaseChecks, Unheard } from './release-checks.tsx'
import { ReleaseDeeds } from './release-deeds.tsx'
import { ReleasePreview } from './release-preview.tsx'
import { ReleaseStop } from './release-stop.tsx'

/** Step three: what readers get, who they are, and the deed. */
export function ReleasePage({ preparation, stop }: { preparation: Preparation; stop: Stop | undefined }) {
  const { t } = useTranslation('bulletins')
  const { draft, layers, audience, faults } = preparation
  return (
    <Stack gap="wide">
      {stop && <ReleaseStop stop={stop} />}
      <ReleaseChecks reference={draft.reference} faults={faults} />
      {faults.length === 0 && <Unheard draft={draft} />}
      <ReleaseDeeds preparation={preparation} />
      <Columns
        aside={
          <Section title={t('readers.title')}>
            <AudienceTables layers={layers} audience={audience} />
          </Section>
        }
      >
        <Section title={t('release.preview')}>
          <ReleasePreview draft={draft} layers={layers} />
        </Section>
      </Columns>
    </Stack>
  )
}
