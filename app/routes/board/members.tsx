import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { nameMember, readBoard } from '#app/practices/board/board-members.server.ts'
import { MembersPage } from '#app/practices/board/members-page.tsx'
import { seatOrder } from '#app/practices/board/schema.ts'

await words('board', 'bulletins')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => found(await readBoard(db, speaker)))
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, seatOrder)
  if (!typed.ok) return typed.answer
  await writing(call, async (db, speaker) => {
    found(await readBoard(db, speaker))
    return nameMember(db, speaker, typed.value)
  })
  return redirect('/board')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'board:members.title')

export default function BoardMembers() {
  return <MembersPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
