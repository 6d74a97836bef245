import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { tellSpokenFor } from '#app/applications/mails.server.ts'
import { answerForm } from '#app/applications/schema.ts'
import { SponsorshipPage } from '#app/applications/sponsorship-page.tsx'
import { answerSponsorship, listSponsorships } from '#app/applications/sponsorships.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('applications', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.sponsoredId)
  const sponsorships = await reading(call, async (db, speaker) => found(await listSponsorships(db, speaker)))
  return { sponsorship: found(sponsorships.find(({ application_id }) => application_id === id)) }
}

export async function action(call: ActionFunctionArgs) {
  const { sponsorship } = await loader(call)
  const typed = await submission(call.request, answerForm)
  if (!typed.ok) return typed.answer
  const { application_id: id } = sponsorship
  const told = found(await writing(call, (db, speaker) => answerSponsorship(db, speaker, id, typed.value)))
  if (typed.value.answer === 'confirmed') await tellSpokenFor(told)
  return redirect('/account/sponsorships?answered')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'applications:sponsorships.title')

export default function Sponsorship() {
  return <SponsorshipPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
