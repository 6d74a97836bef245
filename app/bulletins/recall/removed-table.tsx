import { useTranslation } from 'react-i18next'
import { Stack } from '#app/ui/layout.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { OrganisationTable } from '../life/organisation-table.tsx'
import type { RemovalLine } from './removals.server.ts'

type Told = Omit<RemovalLine, 'confirmed_at'> & { confirmed_at: Date | string | null }

/** Who confirmed that no copy is left, after who has not. */
export function RemovedTable({ lines }: { lines: readonly Told[] }) {
  const { t } = useTranslation('life')
  const done = lines.filter(({ confirmed }) => confirmed).length
  if (lines.length === 0) return <p>{t('removed.nobody')}</p>
  return (
    <Stack>
      <p>{t('removed.lead', { confirmed: done, count: lines.length })}</p>
      <OrganisationTable
        heads={[t('removed.organisation'), t('removed.confirmed')]}
        rows={lines.map(({ organisation_id, organisation_name, confirmed, confirmed_at }, place) => ({
          key: organisation_id ?? `unnamed ${place}`,
          cells: [
            organisation_name ?? t('opened.unnamed', { count: 1 }),
            <Confirmation key="said" confirmed={confirmed} confirmed_at={confirmed_at} />,
          ],
        }))}
      />
    </Stack>
  )
}

function Confirmation({ confirmed, confirmed_at }: Pick<Told, 'confirmed' | 'confirmed_at'>) {
  const { t } = useTranslation('life')
  if (!confirmed) return <StatusTag tone="warn">{t('removed.not_yet')}</StatusTag>
  return confirmed_at ? <Time at={confirmed_at} /> : <StatusTag tone="good">{t('removed.confirmed')}</StatusTag>
}
