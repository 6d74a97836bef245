import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { joinAnew, joinAs, openInvitation } from '#app/http/open-invitation.server.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { InvitationPage } from '#app/members/invitations/invitation-page.tsx'
import { newMember } from '#app/members/invitations/schema.ts'

await words('access', 'members', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const secret = call.params.secret ?? ''
  const { offer, guest } = await openInvitation(call, secret)
  const { organisation_name: organisation, inviter_name: inviter, roles, message, expires_at } = offer
  const email = guest === 'other' ? null : offer.email
  return { guest, secret, organisation, inviter, email, roles, message, expires_at }
}

export async function action(call: ActionFunctionArgs) {
  const secret = call.params.secret ?? ''
  const { offer, holder, guest } = await openInvitation(call, secret)
  if (guest === 'invited' && holder) {
    await joinAs(holder, secret)
    return redirect('/')
  }
  if (guest !== 'new') return redirect(`/invitation/${secret}`)
  const typed = await submission(call.request, newMember)
  if (!typed.ok) return typed.answer
  const { name, new_password: password } = typed.value
  const began = await joinAnew(call, secret, offer.email, { name, password })
  return 'headers' in began ? redirect('/', { headers: began.headers }) : redirect('/sign-in')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'members:offer.page')

export default function Invitation() {
  return <InvitationPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
