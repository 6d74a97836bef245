import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { resumeOrganisation } from '#app/secretariat/standing/change-standing.server.ts'
import { findOrganisation } from '#app/secretariat/standing/list-organisations.server.ts'
import { tellStanding } from '#app/secretariat/standing/mails.server.ts'
import { standingForm } from '#app/secretariat/standing/schema.ts'
import { StandingForm } from '#app/secretariat/standing/standing-form.tsx'

await words('secretariat')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.organisationId)
  return reading(call, async (db) => ({ organisation: found(await findOrganisation(db, id)) }))
}

export async function action(call: ActionFunctionArgs) {
  const { organisation } = await loader(call)
  const typed = await submission(call.request, standingForm)
  if (!typed.ok) return typed.answer
  const told = found(await writing(call, (db) => resumeOrganisation(db, organisation.id, typed.value)))
  const arrived = await tellStanding('resumed', told, typed.value.reason)
  return redirect(`/secretariat/organisations/${organisation.id}?done=${arrived ? 'resumed' : 'untold'}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'secretariat:resume')

export default function ResumeOrganisation() {
  return <StandingForm kind="resume" {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
