import { sql } from 'kysely'
import { listCircles } from '#app/organisations/list-circles.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { releaseReach } from '../caps/release-reach.ts'
import { listCaps } from '../caps/release-rules.server.ts'
import { audienceFields } from '../commands/choose-audience.server.ts'
import { writtenPrints } from '../merging/fingerprints.server.ts'
import { highestMarking, layerFaults } from '../rules.ts'
import { type Draft, findDraft } from './find-draft.server.ts'

/** Step two for one layer of a draft; undefined where there is no such layer, or none in sight. */
export async function openAudience(db: Db, speaker: Speaker, reference: string, position: number) {
  const draft = await findDraft(db, speaker, reference)
  const layer = draft?.layers.find((each) => each.position === position)
  if (!draft || !layer) return undefined
  const kept = audienceFields(layer)
  return {
    ...{ draft, layer, kept, base: writtenPrints(kept), highest: highestMarking(draft, speaker) },
    circles: await listCircles(db, speaker),
    reach: releaseReach({ draft, speaker, caps: await listCaps(db) }),
    faults: await listLayerFaults(db, draft),
  }
}

/** The layers of a draft that are not inside the one above them, as the release would find. */
export async function listLayerFaults(db: Db, { id, layers }: Pick<Draft, 'id' | 'layers'>) {
  if (layers.length < 2) return []
  const { rows } = await sql<{ position: number }>`select position from portal.wider_layers(${id})`.execute(db)
  return layerFaults(
    layers,
    rows.map(({ position }) => position),
  )
}
