import { listAttachments } from '#app/attachments/show/attachments.server.ts'
import { listIndicators } from '#app/indicators/list-indicators.server.ts'
import { renderMarkdown } from '#app/vocabulary/markdown.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { sidesOf } from '../compose/sides/sides.ts'
import { audienceOf } from './audience-of.server.ts'
import { findDraft } from './find-draft.server.ts'
import { listLayerFaults } from './open-audience.server.ts'

/** What each of its readers would get of a draft, and who they are. */
export async function openSides(db: Db, speaker: Speaker, reference: string) {
  const draft = await findDraft(db, speaker, reference)
  if (!draft) return undefined
  const indicators = await listIndicators(db, draft.id)
  const files = await listAttachments(db, draft.id, speaker.organisation_id)
  return {
    draft,
    layers: draft.layers.map(({ position, tlp, body, answers, red_flags }) => ({
      ...{ position, tlp, answers, red_flags, html: renderMarkdown(body) },
      indicators: indicators.filter((indicator) => indicator.position === position),
      files: files.filter((file) => file.position === position),
    })),
    sides: sidesOf(draft.layers, await audienceOf(db, draft.id)),
    faults: await listLayerFaults(db, draft),
  }
}

export type Sides = NonNullable<Awaited<ReturnType<typeof openSides>>>
