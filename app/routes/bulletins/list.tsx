import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { filtersOf, isTidy, searchOf } from '#app/bulletins/filters.ts'
import { ActiveFilters } from '#app/bulletins/list/active-filters.tsx'
import { BulletinFilters } from '#app/bulletins/list/bulletin-filters.tsx'
import { BulletinRows } from '#app/bulletins/list/bulletin-rows.tsx'
import { NoBulletins } from '#app/bulletins/list/no-bulletins.tsx'
import { listBulletins } from '#app/bulletins/queries/list-bulletins.server.ts'
import { pageParam } from '#app/http/page-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { may } from '#app/vocabulary/roles.ts'

await words('bulletins', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const address = new URL(call.request.url).searchParams
  const filters = filtersOf(address)
  if (!isTidy(address)) throw redirect(`/bulletins${searchOf(filters)}`)
  const page = pageParam(call.request)
  return reading(call, async (db, { roles }) => ({
    filters,
    mayDraft: may(roles, 'draft'),
    ...(await listBulletins(db, filters, page)),
  }))
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, `bulletins:list.${Object.keys(data?.filters ?? {}).length > 0 ? 'title_filtered' : 'title'}`)

export default function Bulletins() {
  const { filters, mayDraft, bulletins, newer, older } = useLoaderData<typeof loader>()
  const { t } = useTranslation('bulletins')
  const write = mayDraft && (
    <>
      <LinkButton to="/bulletins/new" kind="primary">
        {t('list.write')}
      </LinkButton>
      <LinkButton to="/bulletins/drafts">{t('list.drafts')}</LinkButton>
    </>
  )
  return (
    <>
      <PageHeader title={t('list.title')} action={write} />
      <BulletinFilters filters={filters} />
      <ActiveFilters filters={filters} />
      {bulletins.length > 0 ? (
        <BulletinRows label={t('list.title')} bulletins={bulletins} />
      ) : (
        <NoBulletins filtered={Object.keys(filters).length > 0} />
      )}
      <Pager newer={newer && searchOf(filters, { newer })} older={older && searchOf(filters, { older })} />
    </>
  )
}
