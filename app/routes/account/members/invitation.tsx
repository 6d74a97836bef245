import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { languageFor, reading, writing } from '#app/access/doors.server.ts'
import { proofTyped } from '#app/access/second-factor/asked.ts'
import { proofAsked, unproven } from '#app/access/second-factor/proof.server.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { InvitationForm } from '#app/members/invitations/invitation-form.tsx'
import { inviteMember } from '#app/members/invitations/invitations.server.ts'
import { invitationForm } from '#app/members/invitations/schema.ts'
import { sendInvitation } from '#app/members/mails.server.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('members', 'proof', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  await reading(call, async (_, { roles }) => found(may(roles, 'administer') || null))
  return { language: await languageFor(call), asked: await proofAsked(call) }
}

export async function action(call: ActionFunctionArgs) {
  await loader(call)
  const typed = await submission(call.request, invitationForm.extend(proofTyped))
  if (!typed.ok) return typed.answer
  const { proof, ...wanted } = typed.value
  const stale = await unproven(call, proof)
  if (stale) return typed.refuse({ fieldErrors: { proof: [stale] } })
  const sent = found(await writing(call, (db, speaker) => inviteMember(db, speaker, wanted)))
  const arrived = await sendInvitation(sent)
  return redirect(`/account/members?done=${arrived ? 'invited' : 'unsent'}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'members:form.title')

export default function Invite() {
  return <InvitationForm {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
