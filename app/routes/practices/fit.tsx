import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { readId, referenceParam } from '#app/http/id-param.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findPractice } from '#app/practices/find-practice.server.ts'
import { FitPage } from '#app/practices/fit/fit-page.tsx'
import { readFit } from '#app/practices/fit/read-fit.server.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('answer_lists', 'bulletins', 'practice_lists', 'sites', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const site = readId(new URL(call.request.url).searchParams.get('site'))
  return reading(call, async (db, speaker) => {
    found(may(speaker.roles, 'see_sites') || null)
    const practice = found(await findPractice(db, speaker, referenceParam(call.params.reference)))
    return { practice, fit: await readFit(db, practice.id, site), mayKeep: may(speaker.roles, 'keep_sites') }
  })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'sites:fit.title')

export default function PracticeFit() {
  return <FitPage {...useLoaderData<typeof loader>()} />
}
