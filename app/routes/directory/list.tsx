import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { readId } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { listCountries, listOrganisations } from '#app/organisations/directory/directory.server.ts'
import { DirectoryFilters } from '#app/organisations/directory/directory-filters.tsx'
import { DirectoryTabs } from '#app/organisations/directory/directory-tabs.tsx'
import { directoryFiltersOf } from '#app/organisations/directory/filters.ts'
import { OrganisationRows } from '#app/organisations/directory/organisation-rows.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('organisations', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const { searchParams } = new URL(call.request.url)
  const filters = directoryFiltersOf(searchParams)
  return reading(call, async (db) => ({
    filters,
    countries: await listCountries(db),
    ...(await listOrganisations(db, filters, readId(searchParams.get('after')))),
  }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'organisations:directory.title')

export default function Directory() {
  const { filters, countries, organisations, next } = useLoaderData<typeof loader>()
  const { t } = useTranslation('organisations')
  return (
    <>
      <PageHeader title={t('directory.title')} lead={t('directory.lead')} />
      <DirectoryTabs />
      <DirectoryFilters filters={filters} countries={countries} />
      {organisations.length > 0 ? (
        <OrganisationRows organisations={organisations} />
      ) : (
        <EmptyState title={t('directory.none')} action={<LinkButton to="?">{t('directory.clear')}</LinkButton>} />
      )}
      {next && (
        <LinkButton to={`?${new URLSearchParams({ ...filters, after: next })}`}>{t('directory.more')}</LinkButton>
      )}
    </>
  )
}
