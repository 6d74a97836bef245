import { type Listed, listAttachments } from '#app/attachments/show/attachments.server.ts'
import { listIndicators } from '#app/indicators/list-indicators.server.ts'
import { type ReadIndicators, readIndicators } from '#app/indicators/show/read-indicators.server.ts'
import { renderMarkdown } from '#app/vocabulary/markdown.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findBulletin, type Layer, listLayers, signForReading } from './find-bulletin.server.ts'

/** A bulletin as its page shows it. Reading a released layer of AMBER and above leaves a record, in this transaction. */
export async function readBulletin(db: Db, speaker: Speaker, reference: string) {
  const bulletin = await findBulletin(db, reference)
  if (!bulletin) return undefined
  const { id, organisation_id, ...shown } = bulletin
  const layers = await readableLayers(db, bulletin)
  if (bulletin.state === 'released') await signForReading(db, speaker, id, layers)
  const files = layers.length > 0 ? await listAttachments(db, id, speaker.organisation_id) : []
  const own = organisation_id === speaker.organisation_id
  const named = layers.length > 0 ? await readIndicators(db, id) : nothing
  return { bulletin: shown, layers: layers.map((layer) => rendered(layer, files, named)), own }
}

/** The same for a visitor, who reads what is CLEAR; nothing is recorded. */
export async function readPublicBulletin(db: Db, reference: string) {
  const bulletin = await findBulletin(db, reference)
  if (!bulletin) return undefined
  const { id, organisation_id: _, ...shown } = bulletin
  const layers = await readableLayers(db, bulletin)
  const files = layers.length > 0 ? await listAttachments(db, id, null) : []
  const named = layers.length > 0 ? { ...nothing, indicators: await listIndicators(db, id) } : nothing
  return { bulletin: shown, layers: layers.map((layer) => rendered(layer, files, named)) }
}

/** What is recalled is read by nobody any more. */
async function readableLayers(db: Db, { id, state }: { id: string; state: string }) {
  return state === 'recalled' ? [] : listLayers(db, id)
}

const nothing: ReadIndicators = { indicators: [], elsewhere: [] }

function rendered({ body, ...layer }: Layer, files: Listed[], { indicators, elsewhere }: ReadIndicators) {
  const here = <Part extends { position: number }>(parts: Part[]) =>
    parts.filter(({ position }) => position === layer.position)
  return { ...layer, html: renderMarkdown(body), files: here(files), indicators: here(indicators), elsewhere }
}
