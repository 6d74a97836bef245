import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findOwnDesk } from '#app/organisations/own-desk.server.ts'
import { CallPage } from '#app/practices/calls/call-page.tsx'
import { findCall } from '#app/practices/calls/find-calls.server.ts'
import { answerForm, mayCall } from '#app/practices/calls/schema.ts'
import { giveAnswer } from '#app/practices/calls/write-calls.server.ts'
import { may } from '#app/vocabulary/roles.ts'

await words('answer_lists', 'calls', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  const id = idParam(call.params.openCallId)
  return reading(call, async (db, speaker) => ({
    ...found(await findCall(db, speaker, id)),
    organisation: (await findOwnDesk(db, speaker))?.name ?? '',
    mayCall: mayCall(speaker.roles),
    mayShow: may(speaker.roles, 'release'),
  }))
}

/** Answers it. */
export async function action(call: ActionFunctionArgs) {
  const opened = await loader(call)
  found((opened.mayCall && !opened.call.own) || null)
  const typed = await submission(call.request, answerForm)
  if (!typed.ok) return typed.answer
  const { id } = opened.call
  const became = await writing(call, async (db, speaker) =>
    giveAnswer(db, speaker, found(await findCall(db, speaker, id)), typed.value),
  )
  if (became === 'given') return redirect(`/practices/calls/${id}`)
  if (became === 'over') return typed.refuse({ formErrors: ['calls:answer.over'] })
  return typed.refuse({ fieldErrors: { reference: ['calls:answer.absent'] } })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, data?.call.title ?? 'calls:list.title')

export default function ShowCall() {
  // a form of its own after each answer: the fields begin empty
  const data = useLoaderData<typeof loader>()
  return <CallPage key={data.answers.length} {...data} refused={useActionData<typeof action>()} />
}
