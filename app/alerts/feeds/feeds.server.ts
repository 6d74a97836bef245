import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { hashOf, newToken } from './token.server.ts'

export type Feed = { id: string; name: string; created_at: Date; last_used_at: Date | null }

/** Each program of a person may have one; more is a sign of something else. */
const most = 10

/** A person's own, the newest first. */
export function listFeeds(db: Db, { organisation_id, person_id }: Speaker): Promise<Feed[]> {
  return db
    .selectFrom('feed')
    .select(['id', 'name', 'created_at', 'last_used_at'])
    .where('organisation_id', '=', organisation_id)
    .where('person_id', '=', person_id)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
}

/** Answers the token of the new address, which nobody can ask for again. */
export async function openFeed(db: Db, speaker: Speaker, name: string): Promise<string> {
  const { organisation_id, person_id } = speaker
  await sql`select pg_advisory_xact_lock(hashtext(${`feeds of ${person_id}`}))`.execute(db)
  if ((await listFeeds(db, speaker)).length >= most) throw new Refusal('errors:refusal.feeds_full')
  const token = newToken()
  const { id } = await db
    .insertInto('feed')
    .values({ organisation_id, person_id, name, token_hash: hashOf(token) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, speaker, 'feed.opened', id)
  return token
}

/** False when there is no such feed, or it is somebody else's. */
export async function endFeed(db: Db, speaker: Speaker, id: string) {
  const ended = await db.deleteFrom('feed').where('id', '=', id).returning('id').executeTakeFirst()
  if (ended) await record(db, speaker, 'feed.ended', id)
  return Boolean(ended)
}

/** Whose address this is; asked by a visitor, who learns nothing but by knowing a token. */
export async function findFeedOwner(db: Db, token: string) {
  const { rows } = await sql<{ id: string; organisation_id: string; person_id: string }>`
    select id, organisation_id, person_id from feed_owner(${hashOf(token)})`.execute(db)
  return rows[0]
}
