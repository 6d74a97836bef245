import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { chooseAudience, stepAfter } from '#app/bulletins/commands/choose-audience.server.ts'
import { AudienceForm } from '#app/bulletins/compose/audience-form.tsx'
import { ComposerFrame } from '#app/bulletins/compose/composer-frame.tsx'
import { LayerFaults, LayerTabs } from '#app/bulletins/compose/layers/layer-tabs.tsx'
import { holdDraft } from '#app/bulletins/queries/find-draft.server.ts'
import { openAudience } from '#app/bulletins/queries/open-audience.server.ts'
import { audienceChoice } from '#app/bulletins/schema.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { keepingTyped, unlessSaved } from '#app/http/keeping-typed.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('answer_lists', 'bulletins', 'compose', 'life', 'taxonomies', 'templates')

export async function loader(call: LoaderFunctionArgs) {
  const reference = referenceParam(call.params.reference)
  const position = Number(new URL(call.request.url).searchParams.get('layer') ?? 1)
  return reading(call, async (db, speaker) => found(await openAudience(db, speaker, reference, position)))
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, audienceChoice)
  if (!typed.ok) return typed.answer
  const reference = referenceParam(call.params.reference)
  const saved = await writing(call, async (db, speaker) => {
    const draft = found(await holdDraft(db, speaker, reference))
    return chooseAudience(db, speaker, draft, typed.value)
  })
  if ('problems' in saved) return typed.refuse(saved.problems)
  if ('clashes' in saved) return data(saved, 409)
  if (new URL(call.request.url).searchParams.has('then')) throw redirect(stepAfter(reference, typed.value.layer, saved))
  return { ...saved, saved_at: new Date() }
}

export function clientAction({ serverAction }: ClientActionFunctionArgs) {
  return keepingTyped(serverAction<typeof action>())
}

export const shouldRevalidate = unlessSaved

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'bulletins:compose.step_audience')

export default function BulletinAudience() {
  const opening = useLoaderData<typeof loader>()
  const { draft, layer, faults } = opening
  const answer = useActionData<typeof action>()
  return (
    <ComposerFrame draft={draft}>
      <LayerTabs draft={draft} at={layer.position} />
      <LayerFaults reference={draft.reference} faults={faults} />
      <AudienceForm key={layer.position} opening={opening} answer={answer} />
    </ComposerFrame>
  )
}
