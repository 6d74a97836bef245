import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { saveDraft } from '#app/bulletins/commands/write-draft.server.ts'
import { ComposerFrame, Disposal } from '#app/bulletins/compose/composer-frame.tsx'
import { DraftForm } from '#app/bulletins/compose/draft-form.tsx'
import { findDraft } from '#app/bulletins/queries/find-draft.server.ts'
import { bulletinDraft } from '#app/bulletins/schema.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { keepingTyped, unlessSaved } from '#app/http/keeping-typed.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('bulletins', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => ({
    draft: found(await findDraft(db, speaker, referenceParam(call.params.reference))),
  }))
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, bulletinDraft)
  if (!typed.ok) return typed.answer
  const version = await writing(call, async (db, speaker) => {
    const { id } = found(await findDraft(db, speaker, referenceParam(call.params.reference)))
    return saveDraft(db, id, typed.value)
  })
  if (version === null) return typed.refuse({ formErrors: ['bulletins:compose.conflict'] })
  if (new URL(call.request.url).searchParams.get('then') === 'audience')
    throw redirect(`/bulletins/${call.params.reference}/audience`)
  return { saved_at: new Date(), version }
}

export function clientAction({ serverAction }: ClientActionFunctionArgs) {
  return keepingTyped(serverAction<typeof action>())
}

export const shouldRevalidate = unlessSaved

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'bulletins:compose.step_text')

export default function EditBulletin() {
  const { draft } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <ComposerFrame draft={draft}>
      <DraftForm draft={draft} answer={answer} />
      <Disposal reference={draft.reference} />
    </ComposerFrame>
  )
}
