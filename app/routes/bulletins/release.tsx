import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { releaseBulletin } from '#app/bulletins/commands/release-bulletin.server.ts'
import { ComposerFrame } from '#app/bulletins/compose/composer-frame.tsx'
import { findDraft } from '#app/bulletins/queries/find-draft.server.ts'
import { prepareRelease } from '#app/bulletins/queries/prepare-release.server.ts'
import { releaseOrder, unreadOrder } from '#app/bulletins/release/release-order.ts'
import { ReleasePage } from '#app/bulletins/release/release-page.tsx'
import { found } from '#app/http/found.ts'
import { referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('answer_lists', 'attachments', 'bulletins', 'indicators', 'life', 'release', 'taxonomies', 'templates')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    const draft = found(await findDraft(db, speaker, referenceParam(call.params.reference)))
    return prepareRelease(db, speaker, draft)
  })
}

export async function action(call: ActionFunctionArgs) {
  const form = await submission(call.request, releaseOrder)
  const typed = form.ok ? form.value : unreadOrder
  const { stop, out } = await writing(call, async (db, speaker) => {
    const draft = found(await findDraft(db, speaker, referenceParam(call.params.reference)))
    return { stop: await releaseBulletin(db, speaker, draft, typed), out: draft.revised ?? draft.reference }
  })
  return stop ? data({ stop, typed }, 409) : redirect(`/bulletins/${out}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'bulletins:compose.step_release')

export default function BulletinRelease() {
  const preparation = useLoaderData<typeof loader>()
  return (
    <ComposerFrame draft={preparation.draft}>
      <ReleasePage preparation={preparation} stopped={useActionData<typeof action>()} />
    </ComposerFrame>
  )
}
