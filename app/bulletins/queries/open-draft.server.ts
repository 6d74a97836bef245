import { listAttachments } from '#app/attachments/show/attachments.server.ts'
import { listIndicators } from '#app/indicators/list-indicators.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { fieldsOf } from '../merging/draft-text.ts'
import { positions } from '../merging/field-names.ts'
import { writtenPrints } from '../merging/fingerprints.server.ts'
import { nextMarking } from '../rules.ts'
import { findDraft } from './find-draft.server.ts'

/** A draft as step one opens it: with the fingerprints of what it holds, the marking of a layer that may be added, and what hangs on the layers. */
export async function openDraft(db: Db, speaker: Speaker, reference: string) {
  const draft = await findDraft(db, speaker, reference)
  if (!draft) return undefined
  const last = draft.layers.at(-1)
  const next = last && last.position < positions.length ? nextMarking(last.tlp, draft, speaker) : null
  const parts = {
    indicators: await listIndicators(db, draft.id),
    files: await listAttachments(db, draft.id, speaker.organisation_id),
  }
  return { draft, base: writtenPrints(fieldsOf(draft)), next, parts }
}
