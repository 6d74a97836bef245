import type { Db, Speaker } from '#db/database.server.ts'
import { audienceOf } from './audience-of.server.ts'
import { findBulletin, listLayers } from './find-bulletin.server.ts'

/** "Who can see this", layer by layer; undefined for everyone but the originator. */
export async function listReaders(db: Db, { organisation_id }: Speaker, reference: string) {
  const bulletin = await findBulletin(db, reference)
  if (bulletin?.organisation_id !== organisation_id) return undefined
  const layers = await listLayers(db, bulletin.id)
  return {
    reference,
    title: bulletin.title,
    tlp: bulletin.tlp,
    layers: layers.map(({ position, tlp }) => ({ position, tlp })),
    audience: await audienceOf(db, bulletin.id),
  }
}
