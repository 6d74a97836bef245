import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { type BulletinType, validUntil } from '#app/vocabulary/bulletin-type.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { type AudienceChange, audienceChange } from '../audience/audience-change.ts'
import { audienceOf } from '../queries/audience-of.server.ts'
import type { Draft } from '../queries/find-draft.server.ts'

type Order = { version: number; seen: string }

/** Why a release stopped: what the releaser looked at is no longer what would be released. */
export type Stop = { text: boolean; audience: AudienceChange | null }

/**
 * Releases a draft with its event and its record. Answers null, or what has changed since the releaser looked; then
 * nothing was done. The rules of marking and audience are the database's: it refuses by their names.
 */
export async function releaseBulletin(
  db: Db,
  speaker: Speaker,
  draft: Draft,
  { version, seen }: Order,
): Promise<Stop | null> {
  if (!may(speaker.roles, 'release')) throw new Refusal('errors:refusal.not_yours_to_release')
  const text = draft.version !== version
  const audience = audienceChange(seen, await audienceOf(db, draft.id))
  if (text || audience) return { text, audience }
  const released = await db
    .updateTable('bulletin')
    .set({
      state: 'released',
      valid_until: sql`coalesce(valid_until, ${validUntil(draft.type as BulletinType, new Date())})`,
    })
    .where('id', '=', draft.id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!released) throw new Refusal('errors:refusal.not_yours_to_release')
  await announce(db, speaker, draft.id)
  await record(db, speaker, 'bulletin.released', draft.id)
  return null
}

/** The event rolls back with the release; the worker expands and delivers it. */
async function announce(db: Db, { organisation_id, person_id }: Speaker, bulletin_id: string) {
  await db.insertInto('outbox').values({ organisation_id, person_id, bulletin_id, kind: 'bulletin.released' }).execute()
}
