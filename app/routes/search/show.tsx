import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading } from '#app/access/doors.server.ts'
import { isTidy } from '#app/bulletins/filters.ts'
import { inSteps } from '#app/http/in-steps.server.ts'
import { oneMoreSearch } from '#app/http/one-more-search.server.ts'
import { pageParam } from '#app/http/page-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { directAddress } from '#app/search/direct-address.ts'
import { findHits } from '#app/search/find-hits.server.ts'
import { addressOf, searchIn } from '#app/search/search-filters.ts'
import { SearchForm } from '#app/search/search-form.tsx'
import { SearchPage } from '#app/search/search-page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('bulletins', 'search', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const address = new URL(call.request.url).searchParams
  const search = searchIn(address)
  if (!isTidy(address)) throw redirect(`/search${addressOf(search)}`)
  const direct = directAddress(search.text)
  if (direct) throw redirect(direct)
  await oneMoreSearch(call, search.text)
  return inSteps(25, () =>
    reading(call, async (db) => ({ search, ...(await findHits(db, search, pageParam(call.request))) })),
  )
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, 'search:title')

export default function Search() {
  const { search, ...found } = useLoaderData<typeof loader>()
  const { t } = useTranslation('search')
  return (
    <>
      <PageHeader title={t('title')} action={<Link to="/search/saved">{t('saved.title')}</Link>} />
      <SearchForm search={search} />
      <SearchPage search={search} {...found} />
    </>
  )
}
