import type { AppLoadContext } from '@remix-run/node'
import { bearing, visiting } from '#app/access/doors.server.ts'
import { makeAccount, removeAccount } from '#app/access/new-account.server.ts'
import { findHolder, switchOrganisation } from '#app/access/sessions.server.ts'
import { signIn } from '#app/access/sign-in.server.ts'
import { joinOrganisation, type Offer, readOffer } from '#app/members/invitations/accept.server.ts'
import type { Guest } from '#app/members/invitations/invitation-page.tsx'
import { tellJoined } from '#app/members/mails.server.ts'
import { found } from './found.ts'

type Call = { request: Request; context: AppLoadContext }

type Holder = Awaited<ReturnType<typeof findHolder>>

/** What the secret in an address opens, and who looks at it. Every secret that opens nothing is the same 404. */
export async function openInvitation({ request }: Call, secret: string) {
  const offer = found(await visiting((db) => readOffer(db, secret)))
  const holder = await findHolder(request)
  return { offer, holder, guest: guestOf(offer, holder) }
}

function guestOf({ email, known }: Offer, holder: Holder): Guest {
  if (holder) return holder.email === email ? 'invited' : 'other'
  return known ? 'known' : 'new'
}

/** Whoever is signed in with the invited address acts for the new organisation from then on. */
export async function joinAs(holder: NonNullable<Holder>, secret: string) {
  const joined = found(await join(secret))
  await switchOrganisation(holder, joined.organisation_id)
}

/** Makes the account and the membership, or neither; answers the lines of the session that begins. */
export async function joinAnew(call: Call, secret: string, email: string, typed: { name: string; password: string }) {
  const person_id = found(await makeAccount({ email, ...typed }))
  const joined = await join(secret)
  if (!joined) await removeAccount(person_id)
  found(joined)
  return signIn(call, { email, password: typed.password })
}

async function join(secret: string) {
  const joined = await bearing((db) => joinOrganisation(db, secret))
  if (!joined) return null
  const {
    inviter_name: name,
    inviter_email: email,
    inviter_language: language,
    organisation_name,
    joined_name,
  } = joined
  await tellJoined({ name, email, language, organisation: organisation_name, joined: joined_name })
  return joined
}
