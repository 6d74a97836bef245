import { record } from '#app/audit/commands.server.ts'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findBulletin } from '../queries/find-bulletin.server.ts'
import type { LinkKind } from './link-order.ts'

/** An own bulletin that is out, for whoever may link it; else undefined. */
export async function findLinkable(db: Db, speaker: Speaker, reference: string) {
  const bulletin = await findBulletin(db, reference)
  const own = bulletin?.organisation_id === speaker.organisation_id && bulletin.state === 'released'
  return own && may(speaker.roles, 'draft') ? bulletin : undefined
}

/** Answers false for a reference that the speaker finds nothing under, or the bulletin's own. Linking twice keeps the later word. */
export async function linkBulletin(
  db: Db,
  speaker: Speaker,
  { id, organisation_id }: { id: string; organisation_id: string },
  { other, kind }: { other: string; kind: LinkKind },
) {
  const found = await findBulletin(db, other)
  if (!found || found.id === id || found.state !== 'released') return false
  await db.deleteFrom('bulletin_link').where('bulletin_id', '=', id).where('other_id', '=', found.id).execute()
  await db.insertInto('bulletin_link').values({ organisation_id, bulletin_id: id, other_id: found.id, kind }).execute()
  await record(db, speaker, 'bulletin.linked', id)
  return true
}

export async function unlinkBulletin(db: Db, speaker: Speaker, { id }: { id: string }, other: string) {
  const gone = await db
    .deleteFrom('bulletin_link')
    .where('bulletin_id', '=', id)
    .where('other_id', '=', bulletinId(other))
    .returning('other_id')
    .executeTakeFirst()
  if (gone) await record(db, speaker, 'bulletin.unlinked', id)
}
