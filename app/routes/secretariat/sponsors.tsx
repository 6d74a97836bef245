import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { AskSponsorsForm } from '#app/applications/ask-sponsors-form.tsx'
import { findApplication, listCandidates } from '#app/applications/list-applications.server.ts'
import { tellAsked } from '#app/applications/mails.server.ts'
import { sponsorsAsked } from '#app/applications/schema.ts'
import { askSponsors } from '#app/applications/vetting.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('applications')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.applicationId)
  return reading(call, async (db, speaker) => {
    const { name, sponsor_names, ...application } = found(await findApplication(db, id))
    const candidates = await listCandidates(db, speaker, application)
    return { application: { id, name, sponsor_names }, candidates }
  })
}

export async function action(call: ActionFunctionArgs) {
  const { application } = await loader(call)
  const typed = await submission(call.request, sponsorsAsked)
  if (!typed.ok) return typed.answer
  const asked = await writing(call, (db, speaker) => askSponsors(db, speaker, application.id, typed.value.sponsors))
  const { applicant, sponsors } = found(asked)
  const arrived = await tellAsked(applicant, sponsors)
  return redirect(`/secretariat/applications/${application.id}?done=${arrived ? 'asked' : 'unsent'}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'applications:show.ask')

export default function AskSponsors() {
  return <AskSponsorsForm {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
