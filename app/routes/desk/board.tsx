import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { BoardPage } from '#app/desk/board/board-page.tsx'
import { handOver } from '#app/desk/board/hand-over.server.ts'
import { readBoard } from '#app/desk/board/read-board.server.ts'
import { handoverNote } from '#app/desk/schema.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('bulletins', 'desk', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    found(may(speaker.roles, 'see_desk') || null)
    const board = await readBoard(db, speaker)
    return {
      board,
      mayAnswer: may(speaker.roles, 'acknowledge'),
      onShift: board.duty.some(({ person_id }) => person_id === speaker.person_id),
    }
  })
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, handoverNote)
  if (!typed.ok) return typed.answer
  await writing(call, async (db, speaker) => {
    found(may(speaker.roles, 'acknowledge') || null)
    return handOver(db, speaker, typed.value)
  })
  return redirect('/desk')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'desk:title')

export default function DeskBoard() {
  return (
    <BoardPage
      {...useLoaderData<typeof loader>()}
      problems={useActionData<typeof action>()?.error?.body ?? undefined}
    />
  )
}
