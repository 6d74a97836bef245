import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reading, writing } from '#app/access/doors.server.ts'
import { ComposerFrame } from '#app/bulletins/compose/composer-frame.tsx'
import { findDraft } from '#app/bulletins/queries/find-draft.server.ts'
import { withFileText } from '#app/http/file-text.server.ts'
import { found } from '#app/http/found.ts'
import { layerParam, referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { addIndicators } from '#app/indicators/entry/add-indicators.server.ts'
import { EntryPage } from '#app/indicators/entry/entry-page.tsx'
import { findingsIn } from '#app/indicators/entry/findings.ts'
import { listIndicators } from '#app/indicators/list-indicators.server.ts'
import { pastedLines } from '#app/indicators/schema.ts'
import { pageTitle } from '#app/languages/page-title.ts'
import { words } from '#app/languages/words.ts'

await words('indicators', 'bulletins', 'life', 'taxonomies')

export async function loader(call: LoaderFunctionArgs) {
  return reading(call, async (db, speaker) => {
    const draft = found(await findDraft(db, speaker, referenceParam(call.params.reference)))
    const { position, body } = found(draft.layers.find(layerParam(call.params.position)))
    const indicators = (await listIndicators(db, draft.id)).filter((one) => one.position === position)
    const findings = findingsIn(body, draft.language, { indicators, ports: draft.ports })
    return { draft, position, indicators, findings }
  })
}

export async function action(call: ActionFunctionArgs) {
  const typed = await submission(await withFileText(call.request, 'file', 'lines'), pastedLines)
  if (!typed.ok) return typed.answer
  const report = await writing(call, async (db, speaker) => {
    const draft = found(await findDraft(db, speaker, referenceParam(call.params.reference)))
    const { position } = found(draft.layers.find(layerParam(call.params.position)))
    return addIndicators(db, speaker, { ...speaker, id: draft.id }, position, typed.value)
  })
  const status = report.some(({ outcome }) => outcome === 'reject') ? 422 : 200
  return data({ report, chosen: typed.value.type ?? '' }, status)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'indicators:list.title')

export default function LayerEntry() {
  const { draft, ...layer } = useLoaderData<typeof loader>()
  return (
    <ComposerFrame draft={draft}>
      <EntryPage reference={draft.reference} {...layer} answer={useActionData<typeof action>()} />
    </ComposerFrame>
  )
}
