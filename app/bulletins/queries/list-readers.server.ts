import { listAttachments } from '#app/attachments/show/attachments.server.ts'
import { listIndicators } from '#app/indicators/list-indicators.server.ts'
import { renderMarkdown } from '#app/vocabulary/markdown.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { leftOut, listNamed, type Named, personsNamed } from '../audience/named-circles.server.ts'
import { others, recipients, unknownGroups, viewOf } from '../audience/view-as.ts'
import { type AudienceLine, audienceOf } from './audience-of.server.ts'
import { findBulletin, type Layer, listLayers } from './find-bulletin.server.ts'

/**
 * "Who can see this", layer by layer, with those who were left out by name, and what one of them gets: `as` is a key of
 * `recipients`. Undefined for everyone but the originator.
 */
export async function listReaders(db: Db, { organisation_id }: Speaker, reference: string, as: string | null) {
  const bulletin = await findBulletin(db, reference)
  if (bulletin?.organisation_id !== organisation_id) return undefined
  const { id, organisation_id: _, ...shown } = bulletin
  const layers = await listLayers(db, id)
  const audience = await audienceOf(db, id)
  const named = await listNamed(db, id)
  const known = recipients(audience)
  const viewer = as === others || known.some(({ key }) => key === as) ? as : null
  return {
    bulletin: shown,
    layers: layers.map(({ position, tlp }) => ({ position, tlp })),
    audience,
    excluded: leftOut(named),
    recipients: known,
    view: viewer ? await seenBy(db, viewer, { id, organisation_id, layers, audience, named }) : null,
  }
}

type Known = { id: string; organisation_id: string; layers: Layer[]; audience: AudienceLine[]; named: Named[] }

/** Files that are still being checked are shown to nobody else. */
async function seenBy(db: Db, viewer: string, { id, organisation_id, layers, audience, named }: Known) {
  const indicators = await listIndicators(db, id)
  const files = (await listAttachments(db, id, organisation_id)).filter(({ state }) => state === 'clean')
  const seen = viewOf(viewer, layers, audience).map(({ body, ...layer }) => ({
    ...layer,
    html: renderMarkdown(body),
    persons: personsNamed(named, layer.position, viewer),
    indicators: indicators.filter(({ position }) => position === layer.position),
    files: files.filter(({ position }) => position === layer.position),
  }))
  return { as: viewer, layers: seen, unknown: unknownGroups(viewer, seen.length, audience) }
}
