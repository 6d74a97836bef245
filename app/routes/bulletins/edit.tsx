import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { keepingKey } from '#app/access/keeping-key.server.ts'
import { editDraft } from '#app/bulletins/commands/edit-draft.server.ts'
import { ComposerFrame, Disposal } from '#app/bulletins/compose/composer-frame.tsx'
import { DraftForm } from '#app/bulletins/compose/draft-form.tsx'
import { draftForm, savingOf } from '#app/bulletins/merging/draft-form.ts'
import { openDraft } from '#app/bulletins/queries/open-draft.server.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { keepingTyped, unlessSaved } from '#app/http/keeping-typed.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { isPractice } from '#app/vocabulary/bulletin-type.ts'

await words('answer_lists', 'bulletins', 'compose', 'indicators', 'life', 'taxonomies', 'templates')

export async function loader(call: LoaderFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  return reading(call, async (db, speaker) => {
    const opened = found(await openDraft(db, speaker, reference))
    return { ...opened, keeping: keepingKey(speaker) }
  })
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, draftForm)
  if (!typed.ok) return typed.answer
  const reference = referenceParam(call.params.reference)
  const then = new URL(call.request.url).searchParams.get('then')
  const saved = await writing(call, async (db, speaker) =>
    found(await editDraft(db, speaker, reference, savingOf(typed.value), then)),
  )
  if ('clashes' in saved) return data(saved, 409)
  if (saved.to) throw redirect(saved.to)
  return { ...saved, saved_at: new Date() }
}

export function clientAction({ serverAction }: ClientActionFunctionArgs) {
  return keepingTyped(serverAction<typeof action>())
}

export const shouldRevalidate = unlessSaved

export const meta: MetaFunction<typeof loader> = ({ data: shown, matches }) =>
  pageTitle(matches, isPractice(shown?.draft.type ?? '') ? 'compose:practice.step_text' : 'bulletins:compose.step_text')

export default function EditBulletin() {
  const opened = useLoaderData<typeof loader>()
  const { draft } = opened
  const answer = useActionData<typeof action>()
  return (
    <ComposerFrame draft={draft}>
      <DraftForm key={draft.layers.length} opened={opened} answer={answer} />
      <Disposal reference={draft.reference} />
    </ComposerFrame>
  )
}
