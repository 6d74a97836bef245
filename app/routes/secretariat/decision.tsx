import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { proofTyped } from '#app/access/second-factor/asked.ts'
import { proofAsked, unproven } from '#app/access/second-factor/proof.server.ts'
import { DecisionForm } from '#app/applications/decision-form.tsx'
import { findApplication } from '#app/applications/list-applications.server.ts'
import { tellDecision } from '#app/applications/mails.server.ts'
import { decisionForm } from '#app/applications/schema.ts'
import { decide } from '#app/applications/vetting.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('applications', 'proof')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.applicationId)
  const { name, confirmed } = await reading(call, async (db) => found(await findApplication(db, id)))
  return { application: { id, name, confirmed }, asked: await proofAsked(call) }
}

export async function action(call: ActionFunctionArgs) {
  const { application } = await loader(call)
  const typed = await submission(call.request, decisionForm.extend(proofTyped))
  if (!typed.ok) return typed.answer
  const { proof, ...wanted } = typed.value
  const { verdict, decision, not_waited } = wanted
  if (verdict === 'accepted' && application.confirmed < 2 && !not_waited)
    return typed.refuse({ fieldErrors: { not_waited: ['applications:decide.missing'] } })
  const stale = await unproven(call, proof)
  if (stale) return typed.refuse({ fieldErrors: { proof: [stale] } })
  const told = found(await writing(call, (db, speaker) => decide(db, speaker, application.id, wanted)))
  const arrived = await tellDecision(told, verdict, decision)
  return redirect(`/secretariat/applications/${application.id}?done=${arrived ? 'decided' : 'unsent'}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'applications:show.decide')

export default function Decision() {
  return <DecisionForm {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
