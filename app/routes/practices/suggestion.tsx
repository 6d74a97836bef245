import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { witnessing, writing } from '#app/access/doors.server.ts'
import { found } from '#app/http/found.ts'
import { idParam, referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { openSuggestion } from '#app/practices/suggestions/list-suggestions.server.ts'
import { declining } from '#app/practices/suggestions/schema.ts'
import { decline } from '#app/practices/suggestions/suggest.server.ts'
import { SuggestionPage } from '#app/practices/suggestions/suggestion-page.tsx'

await words('board', 'bulletins', 'life')

export async function loader(call: LoaderFunctionArgs) {
  const { reference, suggestionId } = call.params
  return witnessing(call, async (db, speaker) =>
    found(await openSuggestion(db, speaker, referenceParam(reference), idParam(suggestionId))),
  )
}

/** Declines it, with a sentence. */
export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, declining)
  if (!typed.ok) return typed.answer
  const reference = referenceParam(call.params.reference)
  await writing(call, async (db, speaker) => {
    const { suggestion } = found(await openSuggestion(db, speaker, reference, idParam(call.params.suggestionId)))
    return decline(db, speaker, suggestion, typed.value.sentence)
  })
  return redirect(`/practices/${reference}/suggestions`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'board:suggestions.title')

export default function AnswerSuggestion() {
  return <SuggestionPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
