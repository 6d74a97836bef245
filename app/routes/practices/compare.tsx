import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { witnessing } from '#app/access/doors.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { chosenIn } from '#app/practices/comparison/chosen.ts'
import { comparePractices } from '#app/practices/comparison/compare-practices.server.ts'
import { ComparisonPage } from '#app/practices/comparison/comparison-page.tsx'

await words('answer_lists', 'collections', 'practice_lists', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const { references, more } = chosenIn(new URL(call.request.url).searchParams)
  return witnessing(call, async (db, speaker) => ({ practices: await comparePractices(db, speaker, references), more }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'collections:compare.title')

export default function Compare() {
  return <ComparisonPage {...useLoaderData<typeof loader>()} />
}
