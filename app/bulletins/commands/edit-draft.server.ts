import type { Db, Speaker } from '#db/database.server.ts'
import type { Saving } from '../merging/draft-form.ts'
import { findDraft, holdDraft } from '../queries/find-draft.server.ts'
import { addLayer, dropLayer } from './change-layers.server.ts'
import { saveDraft } from './write-draft.server.ts'

/**
 * A press on a button of step one: saves first, then does what the button says. `to` is where it leads, null for
 * staying. Undefined: the speaker writes no such draft.
 */
export async function editDraft(db: Db, speaker: Speaker, reference: string, saving: Saving, then: string | null) {
  const draft = await holdDraft(db, speaker, reference)
  if (!draft) return undefined
  const saved = await saveDraft(db, speaker, draft, saving)
  if ('clashes' in saved) return saved
  return { ...saved, to: await goOn(db, speaker, reference, then) }
}

async function goOn(db: Db, speaker: Speaker, reference: string, then: string | null) {
  const base = `/bulletins/${reference}`
  if (then === 'audience') return `${base}/audience`
  const part = /^(indicators|attachments)-([1-4])$/.exec(then ?? '')
  if (part) return `${base}/layers/${part[2]}/${part[1]}`
  if (then !== 'layer' && then !== 'drop') return null
  const draft = await findDraft(db, speaker, reference)
  if (!draft) return base
  if (then === 'layer') return `${base}/edit#layer-${await addLayer(db, speaker, draft)}`
  await dropLayer(db, draft)
  return `${base}/edit#layer-${draft.layers.length - 1}`
}
