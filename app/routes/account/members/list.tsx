import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { listInvitations } from '#app/members/invitations/invitations.server.ts'
import { listMembers } from '#app/members/list-members.server.ts'
import { MembersPage } from '#app/members/members-page.tsx'
import { doneWords, narrowingIn } from '#app/members/schema.ts'

await words('members', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const address = new URL(call.request.url).searchParams
  const narrowing = narrowingIn(address)
  return reading(call, async (db, speaker) => ({
    ...found(await listMembers(db, speaker, narrowing)),
    invitations: await listInvitations(db),
    narrowing,
    done: doneWords.find((word) => word === address.get('done')) ?? null,
  }))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'members:title')

export default function Members() {
  return <MembersPage {...useLoaderData<typeof loader>()} />
}
