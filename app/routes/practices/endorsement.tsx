import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { endorsePractice, findEndorsable } from '#app/practices/endorsements/endorse.server.ts'
import { EndorsementPage } from '#app/practices/endorsements/endorsement-page.tsx'
import { endorsement } from '#app/practices/endorsements/schema.ts'

await words('board', 'bulletins')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) =>
    found(await findEndorsable(db, speaker, referenceParam(call.params.reference))),
  )
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, endorsement)
  if (!typed.ok) return typed.answer
  const reference = referenceParam(call.params.reference)
  await writing(call, async (db, speaker) => {
    const practice = found(await findEndorsable(db, speaker, reference))
    return endorsePractice(db, speaker, practice, typed.value.sentence)
  })
  return redirect(`/practices/${reference}#endorsements`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'board:endorse.title')

export default function EndorsePractice() {
  return <EndorsementPage practice={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
