import { sql } from 'kysely'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** `address` is the query string of /search, without the question mark. */
export type SavedSearch = { id: string; name: string; address: string }

const most = 50

/** A person's own, in the organisation that person acts for, by name. */
export function listSavedSearches(db: Db, { organisation_id, person_id }: Speaker): Promise<SavedSearch[]> {
  return db
    .selectFrom('saved_search')
    .select(['id', 'name', 'address'])
    .where('organisation_id', '=', organisation_id)
    .where('person_id', '=', person_id)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** What is saved already takes the new name. */
export async function saveSearch(db: Db, speaker: Speaker, { name, address }: Pick<SavedSearch, 'name' | 'address'>) {
  const { organisation_id, person_id } = speaker
  // one at a time for each person: a form that is posted twice at once would be saved twice, and beyond the limit
  await sql`select pg_advisory_xact_lock(hashtextextended(${`saved_search ${person_id}`}, 0))`.execute(db)
  const held = await listSavedSearches(db, speaker)
  const same = held.find((each) => each.address === address)
  if (same) return renameSearch(db, same.id, name)
  if (held.length >= most) throw new Refusal('errors:refusal.saved_searches_full')
  await db.insertInto('saved_search').values({ organisation_id, person_id, name, address }).execute()
  return true
}

/** False when there is no such search, or it is somebody else's. */
export async function renameSearch(db: Db, id: string, name: string) {
  return Boolean(
    await db.updateTable('saved_search').set({ name }).where('id', '=', id).returning('id').executeTakeFirst(),
  )
}

/** False when there is no such search, or it is somebody else's. */
export async function removeSearch(db: Db, id: string) {
  return Boolean(await db.deleteFrom('saved_search').where('id', '=', id).returning('id').executeTakeFirst())
}
