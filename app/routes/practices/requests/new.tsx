import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findOwnDesk } from '#app/organisations/own-desk.server.ts'
import { ask } from '#app/practices/requests/ask.server.ts'
import { AskingPage } from '#app/practices/requests/asking-page.tsx'
import { findAskable } from '#app/practices/requests/find-requests.server.ts'
import { isKind, type Kind, request } from '#app/practices/requests/schema.ts'

await words('board', 'bulletins')

export async function loader(call: LoaderFunctionArgs) {
  const asked = new URL(call.request.url).searchParams.get('kind')
  return reading(call, async (db, speaker) => {
    const practice = found(await findAskable(db, speaker, referenceParam(call.params.reference)))
    const kind: Kind = isKind(asked) && !practice.own && !practice.brokered ? asked : 'experience'
    return { practice, kind, organisation: (await findOwnDesk(db, speaker))?.name ?? '' }
  })
}

export async function action(call: ActionFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  await reading(call, async (db, speaker) => found(await findAskable(db, speaker, reference)))
  const typed = await submission(call.request, request)
  if (!typed.ok) return typed.answer
  const id = await writing(call, async (db, speaker) =>
    ask(db, speaker, found(await findAskable(db, speaker, reference)), typed.value),
  )
  return redirect(`/practices/${reference}/requests/${id}`)
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, `board:requests.${data?.kind ?? 'experience'}.title`)

export default function AskAboutPractice() {
  return <AskingPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
