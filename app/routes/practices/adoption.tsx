import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findOwnDesk } from '#app/organisations/own-desk.server.ts'
import { AdoptionPage } from '#app/practices/adoption/adoption-page.tsx'
import { listStandings } from '#app/practices/adoption/list-standings.server.ts'
import { isNamed } from '#app/practices/adoption/naming.server.ts'
import { recordStanding } from '#app/practices/adoption/record-standing.server.ts'
import { standing } from '#app/practices/adoption/schema.ts'
import { findPractice } from '#app/practices/find-practice.server.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('adoption', 'answer_lists', 'bulletins', 'practice_lists', 'sites', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    const { roles } = speaker
    found(may(roles, 'see_sites') || null)
    const practice = found(await findPractice(db, speaker, referenceParam(call.params.reference)))
    return {
      practice,
      standings: await listStandings(db, speaker, practice.id),
      named: await isNamed(db, practice.id),
      organisation: (await findOwnDesk(db, speaker))?.name ?? '',
      may: { record: may(roles, 'adopt'), name: may(roles, 'release'), keep: may(roles, 'keep_sites') },
    }
  })
}

export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  await reading(call, async (db, speaker) => found(await findPractice(db, speaker, reference)))
  const typed = await submission(call.request, standing)
  if (!typed.ok) return typed.answer
  await writing(call, async (db, speaker) => {
    const { id } = found(await findPractice(db, speaker, reference))
    found((await recordStanding(db, speaker, id, typed.value)) || null)
  })
  return redirect(`/practices/${reference}/adoption#site-${typed.value.site_id}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'adoption:page.title')

export default function Adoption() {
  return <AdoptionPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
