import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Columns, Stack } from '#app/ui/layout.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { ListMarking } from '#app/ui/print-marking.tsx'
import { FacetPanel } from './facet-panel.tsx'
import type { Counts } from './facets.ts'
import type { Found } from './find-hits.server.ts'
import { KeepSearch } from './keep-search.tsx'
import { NoHits } from './no-hits.tsx'
import { addressOf, isEmpty, type Search } from './search-filters.ts'
import { SearchHits } from './search-hits.tsx'
import { TakenFilters } from './taken-filters.tsx'

export function SearchPage({ search, hits, older, counts, begun }: Found & { search: Search }) {
  const { t } = useTranslation('search')
  if (isEmpty(search)) return <EmptyState title={t('begin.title')}>{t('begin.sentence')}</EmptyState>
  const aside = (
    <Stack gap="wide">
      {counts && <FacetPanel search={search} counts={counts} />}
      <KeepSearch search={search} />
    </Stack>
  )
  return (
    <>
      <ListMarking of={hits} />
      <TakenFilters search={search} />
      <Columns aside={aside}>
        <Stack gap="tight">
          {counts && <HowMany {...counts} />}
          {hits.length > 0 ? <SearchHits hits={hits} /> : <NoHits search={search} />}
          {begun && <Link to={addressOf(search)}>{t('from_start')}</Link>}
          <Pager older={older && addressOf(search, { older })} />
        </Stack>
      </Columns>
    </>
  )
}

function HowMany({ total, beyond }: Counts) {
  const { t } = useTranslation('search')
  return <p role="status">{beyond ? t('found_beyond', { count: total }) : t('found', { count: total })}</p>
}
