import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { proofTyped } from '#app/access/second-factor/asked.ts'
import { proofAsked, unproven } from '#app/access/second-factor/proof.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { setRoles } from '#app/members/keep-members.server.ts'
import { findMember } from '#app/members/list-members.server.ts'
import { tellRoles } from '#app/members/mails.server.ts'
import { MemberPage } from '#app/members/member-page.tsx'
import { firstDay, roleForm } from '#app/members/schema.ts'

await words('members', 'proof', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.colleagueId)
  return reading(call, async (db, speaker) => ({
    member: found(await findMember(db, speaker, id)),
    first: firstDay(),
    saved: new URL(call.request.url).searchParams.has('saved'),
    asked: await proofAsked(call),
  }))
}

export async function action(call: ActionFunctionArgs) {
  const { member } = await loader(call)
  const typed = await submission(call.request, roleForm.extend(proofTyped))
  if (!typed.ok) return typed.answer
  const { proof, ...wanted } = typed.value
  const stale = await unproven(call, proof)
  if (stale) return typed.refuse({ fieldErrors: { proof: [stale] } })
  const told = found(await writing(call, (db, speaker) => setRoles(db, speaker, member.id, wanted)))
  await tellRoles(told)
  return redirect(`/account/members/${member.id}?saved`)
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.member.name ?? 'members:title')

export default function ShowMember() {
  return <MemberPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
