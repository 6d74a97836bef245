import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { askAuthor, readAuthors } from '#app/practices/authors/authors.server.ts'
import { AuthorsPage } from '#app/practices/authors/authors-page.tsx'
import { authorOrder } from '#app/practices/authors/schema.ts'

await words('board', 'bulletins')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) =>
    found(await readAuthors(db, speaker, referenceParam(call.params.reference))),
  )
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, authorOrder)
  if (!typed.ok) return typed.answer
  const reference = referenceParam(call.params.reference)
  await writing(call, async (db, speaker) => {
    const { practice } = found(await readAuthors(db, speaker, reference))
    return askAuthor(db, speaker, practice, typed.value.organisation_id)
  })
  return redirect(`/practices/${reference}/authors`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'board:authors.title')

export default function PracticeAuthors() {
  return <AuthorsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
