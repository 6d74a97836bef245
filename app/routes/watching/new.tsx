import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { withFileText } from '#app/http/file-text.server.ts'
import { found } from '#app/http/found.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { may } from '#app/vocabulary/roles.ts'
import { addWatched } from '#app/watching/entry/add-watched.server.ts'
import { EntryPage } from '#app/watching/entry/entry-page.tsx'
import { longestText, watchedLines } from '#app/watching/schema.ts'

await words('indicators', 'watching')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (_db, { roles }) => found(may(roles, 'keep_watch') || null))
}

export async function action(call: ActionFunctionArgs) {
  await reading(call, async (_db, { roles }) => found(may(roles, 'keep_watch') || null))
  const form = await submission(await withFileText(call.request, 'file', 'lines', longestText), watchedLines)
  if (!form.ok) return form.answer
  const { type, list, reason, ends_on } = form.value
  const added = await writing(call, (db, speaker) => addWatched(db, speaker, form.value))
  const typed = { type: type ?? '', list, reason, ends_on: ends_on ?? '' }
  return data({ added, typed }, added.report.some(({ outcome }) => outcome === 'reject') ? 422 : 200)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'watching:entry.title')

export default function WatchMore() {
  return <EntryPage answer={useActionData<typeof action>()} />
}
