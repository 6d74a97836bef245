import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Time } from '#app/ui/time.tsx'
import { OrganisationTable } from '../life/organisation-table.tsx'
import type { Opening } from './list-opened.server.ts'

type Told = Omit<Opening, 'first_at' | 'last_at'> & { first_at: Date | string | null; last_at: Date | string | null }

/** Which organisations opened it, the latest first. */
export function OpenedTable({ openings }: { openings: readonly Told[] }) {
  const { t } = useTranslation('life')
  if (openings.length === 0) return <EmptyState title={t('opened.none')}>{t('opened.none_sentence')}</EmptyState>
  const unnamed = openings.some(({ organisation_id }) => organisation_id === null)
  return (
    <>
      <OrganisationTable
        heads={[t('opened.organisation'), t('opened.layer'), t('opened.first'), t('opened.last')]}
        rows={openings.map(({ organisation_id, organisation_name, organisations, position, first_at, last_at }) => ({
          key: organisation_id ?? 'unnamed',
          cells: [
            organisation_name ?? t('opened.unnamed', { count: organisations }),
            position,
            first_at && <Time key="first" at={first_at} />,
            last_at && <Time key="last" at={last_at} />,
          ],
        }))}
      />
      {unnamed && <p>{t('opened.why_unnamed')}</p>}
    </>
  )
}
