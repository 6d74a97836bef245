import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { witnessing, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { findWriting, readSuggestions } from '#app/practices/suggestions/list-suggestions.server.ts'
import { suggestion } from '#app/practices/suggestions/schema.ts'
import { suggestWords } from '#app/practices/suggestions/suggest.server.ts'
import { SuggestionsPage } from '#app/practices/suggestions/suggestions-page.tsx'

await words('board', 'bulletins')

export async function loader(call: LoaderFunctionArgs) {
  const part = new URL(call.request.url).searchParams.get('part')
  return witnessing(call, async (db, speaker) =>
    found(await readSuggestions(db, speaker, referenceParam(call.params.reference), part)),
  )
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, suggestion)
  if (!typed.ok) return typed.answer
  const reference = referenceParam(call.params.reference)
  await writing(call, async (db, speaker) => {
    const written = found(await findWriting(db, speaker, reference))
    return suggestWords(db, speaker, written, typed.value)
  })
  return redirect(`/practices/${reference}/suggestions`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'board:suggestions.title')

export default function PracticeSuggestions() {
  return <SuggestionsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
