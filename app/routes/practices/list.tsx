import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { isTidy } from '#app/bulletins/filters.ts'
import { inSteps } from '#app/http/in-steps.server.ts'
import { oneMoreSearch } from '#app/http/one-more-search.server.ts'
import { pageParam } from '#app/http/page-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { LibraryPage } from '#app/practices/library/library-page.tsx'
import { listPractices } from '#app/practices/library/list-practices.server.ts'
import { addressOf, narrowingIn } from '#app/practices/library/narrowing.ts'
import { listOwnSites } from '#app/practices/library/own-sites.server.ts'
import { findPracticeOfMonth } from '#app/practices/months/list-months.server.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('answer_lists', 'collections', 'library', 'practice_lists', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const address = new URL(call.request.url).searchParams
  const narrowing = narrowingIn(address)
  if (!isTidy(address)) throw redirect(`/practices${addressOf(narrowing)}`)
  const listed = () =>
    reading(call, async (db, { roles }) => {
      const sites = await listOwnSites(db)
      const found = await listPractices(db, narrowing, pageParam(call.request), sites)
      const shown = { mayDraft: may(roles, 'draft'), mayCurate: may(roles, 'curate'), ownSites: sites.kinds.length > 0 }
      const ofMonth = address.size === 0 ? await findPracticeOfMonth(db) : null
      return { narrowing, ...shown, ofMonth, ...found }
    })
  if (!narrowing.q) return listed()
  await oneMoreSearch(call, narrowing.q)
  return inSteps(25, listed)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'library:title')

export default function Practices() {
  return <LibraryPage {...useLoaderData<typeof loader>()} />
}
