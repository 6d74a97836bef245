import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { answerAuthorship, findAuthorship } from '#app/practices/authors/authors.server.ts'
import { AuthorshipPage } from '#app/practices/authors/authorship-page.tsx'
import { authorshipAnswer } from '#app/practices/authors/schema.ts'

await words('board', 'bulletins')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) =>
    found(await findAuthorship(db, speaker, referenceParam(call.params.reference))),
  )
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, authorshipAnswer)
  if (!typed.ok) return typed.answer
  const reference = referenceParam(call.params.reference)
  await writing(call, async (db, speaker) => {
    const authorship = found(await findAuthorship(db, speaker, reference))
    return answerAuthorship(db, speaker, authorship, typed.value.answer)
  })
  return redirect(`/practices/${reference}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'board:authorship.title')

export default function Authorship() {
  return <AuthorshipPage authorship={useLoaderData<typeof loader>()} />
}
