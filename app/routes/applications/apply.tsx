import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { languageFor } from '#app/access/doors.server.ts'
import { ApplyForm } from '#app/applications/apply-form.tsx'
import { LetterSent } from '#app/applications/letter-sent.tsx'
import { applicationForm } from '#app/applications/schema.ts'
import { submission } from '#app/http/submission.server.ts'
import { onlyIfOpen, takeApplication } from '#app/http/take-application.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('applications', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  onlyIfOpen()
  return { language: await languageFor(call) }
}

export async function action(call: ActionFunctionArgs) {
  onlyIfOpen()
  const typed = await submission(call.request, applicationForm)
  if (!typed.ok) return typed.answer
  const wait = await takeApplication(call, typed.value)
  if (wait) return data(typed.refuse({ formErrors: [`applications:form.wait?count=${wait}`] }).data, 429)
  return { sent: typed.value.contact_email }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'applications:form.title')

export default function Apply() {
  const { language } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'sent' in answer) return <LetterSent email={answer.sent} />
  return <ApplyForm language={language} answer={answer} />
}
