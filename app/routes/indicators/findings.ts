import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { writing } from '#app/access/doors.server.ts'
import { namePorts } from '#app/bulletins/commands/name-ports.server.ts'
import { findDraft } from '#app/bulletins/queries/find-draft.server.ts'
import { found } from '#app/http/found.ts'
import { layerParam, referenceParam } from '#app/http/id-param.ts'
import { submission } from '#app/http/submission.server.ts'
import { addJudged } from '#app/indicators/entry/add-indicators.server.ts'
import { findingsIn } from '#app/indicators/entry/findings.ts'
import { listIndicators } from '#app/indicators/list-indicators.server.ts'
import { takenFindings } from '#app/indicators/schema.ts'

export function loader() {
  return found(null)
}

/** Of what was ticked only what the text still says is taken. */
export async function action(call: ActionFunctionArgs) {
  const ticked = await submission(call.request, takenFindings)
  if (!ticked.ok) return ticked.answer
  const { reference, position } = await writing(call, async (db, speaker) => {
    const draft = found(await findDraft(db, speaker, referenceParam(call.params.reference)))
    const layer = found(draft.layers.find(layerParam(call.params.position)))
    const indicators = (await listIndicators(db, draft.id)).filter((one) => one.position === layer.position)
    const findings = findingsIn(layer.body, draft.language, { indicators, ports: draft.ports })
    const taken = findings.filter(({ key }) => ticked.value.taken.includes(key))
    const ofKind = (kind: string) => taken.filter((finding) => finding.as === kind)
    await addJudged(db, speaker, { ...speaker, id: draft.id }, layer.position, ofKind('indicator'))
    const ports = ofKind('port').map(({ value }) => value)
    await namePorts(db, draft, ports)
    return { reference: draft.reference, position: layer.position }
  })
  return redirect(`/bulletins/${reference}/layers/${position}/indicators`)
}

export { NoPage as default } from '#app/http/no-page.ts'
