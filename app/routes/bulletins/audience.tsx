import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { chooseAudience } from '#app/bulletins/commands/choose-audience.server.ts'
import { AudienceForm } from '#app/bulletins/compose/audience-form.tsx'
import { ComposerFrame } from '#app/bulletins/compose/composer-frame.tsx'
import { findDraft } from '#app/bulletins/queries/find-draft.server.ts'
import { highestMarking } from '#app/bulletins/rules.ts'
import { audienceChoice } from '#app/bulletins/schema.ts'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { keepingTyped, unlessSaved } from '#app/http/keeping-typed.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'
import { listCircles } from '#app/organisations/list-circles.server.ts'

await words('bulletins', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    const draft = found(await findDraft(db, speaker, referenceParam(call.params.reference)))
    return { draft, circles: await listCircles(db, speaker), highest: highestMarking(draft, speaker) }
  })
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(call.request, audienceChoice)
  if (!typed.ok) return typed.answer
  const saved = await writing(call, async (db, speaker) => {
    const draft = found(await findDraft(db, speaker, referenceParam(call.params.reference)))
    return chooseAudience(db, speaker, draft, typed.value)
  })
  if ('problems' in saved) return typed.refuse(saved.problems)
  if (new URL(call.request.url).searchParams.get('then') === 'release')
    throw redirect(`/bulletins/${call.params.reference}/release`)
  return { saved_at: new Date(), version: saved.version }
}

export function clientAction({ serverAction }: ClientActionFunctionArgs) {
  return keepingTyped(serverAction<typeof action>())
}

export const shouldRevalidate = unlessSaved

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'bulletins:compose.step_audience')

export default function BulletinAudience() {
  const answer = useActionData<typeof action>()
  const { draft, ...offered } = useLoaderData<typeof loader>()
  return (
    <ComposerFrame draft={draft}>
      <AudienceForm draft={draft} {...offered} answer={answer} />
    </ComposerFrame>
  )
}
