import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { reading, writing } from '#app/access/doors.server.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { SavedSearchList } from '#app/search/saved-search-list.tsx'
import { listSavedSearches, saveSearch } from '#app/search/saved-searches.server.ts'
import { savedSearch } from '#app/search/schema.ts'
import { addressOf, searchIn } from '#app/search/search-filters.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

await words('search')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => ({ searches: await listSavedSearches(db, speaker) }))
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, savedSearch)
  if (!typed.ok) return typed.answer

  const { name, address } = typed.value
  const read = addressOf(searchIn(new URLSearchParams(address))).slice(1)
  if (read) await writing(call, (db, speaker) => saveSearch(db, speaker, { name, address: read }))
  return redirect('/search/saved')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'search:saved.title')

export default function SavedSearches() {
  const { searches } = useLoaderData<typeof loader>()
  const { t } = useTranslation('search')
  const search = <LinkButton to="/search">{t('saved.search')}</LinkButton>
  return (
    <>
      <PageHeader title={t('saved.title')} lead={t('saved.lead')} action={search} />
      <SavedSearchList searches={searches} />
    </>
  )
}
