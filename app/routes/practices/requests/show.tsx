import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam, referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { giveReply, mayReply } from '#app/practices/requests/ask.server.ts'
import { findRequest } from '#app/practices/requests/find-requests.server.ts'
import { RequestPage } from '#app/practices/requests/request-page.tsx'
import { reply } from '#app/practices/requests/schema.ts'

await words('board', 'bulletins')

export async function loader(call: LoaderFunctionArgs) {
  const { reference, askedId } = call.params
  return reading(call, async (db, speaker) => {
    const opened = found(await findRequest(db, speaker, referenceParam(reference), idParam(askedId)))
    return { ...opened, mayReply: mayReply(opened) }
  })
}

/** Answers it. */
export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  const id = idParam(call.params.askedId)
  await reading(call, async (db, speaker) => found(await findRequest(db, speaker, reference, id)))
  const typed = await submission(call.request, reply)
  if (!typed.ok) return typed.answer
  await writing(call, async (db, speaker) =>
    giveReply(db, speaker, found(await findRequest(db, speaker, reference, id)), typed.value),
  )
  return redirect(`/practices/${reference}/requests/${id}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'board:requests.title')

export default function PracticeRequest() {
  return <RequestPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
