import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { type CollectionTyped, mayCollect } from './schema.ts'

export async function beginCollection(db: Db, speaker: Speaker, typed: CollectionTyped): Promise<string> {
  onlyCollectors(speaker)
  const { organisation_id, person_id } = speaker
  const { title, purpose, readers } = typed
  const begun = await db
    .insertInto('collection')
    .values({ organisation_id, person_id, title, purpose, readers })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, speaker, 'collection.begun', begun.id)
  return begun.id
}

/** Answers false for what is not there, as for what is somebody else's. */
export async function changeCollection(db: Db, speaker: Speaker, id: string, typed: CollectionTyped): Promise<boolean> {
  onlyCollectors(speaker)
  const { title, purpose, readers } = typed
  const changed = await db
    .updateTable('collection')
    .set({ title, purpose, readers })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  if (changed) await record(db, speaker, 'collection.changed', id)
  return Boolean(changed)
}

/** What is in it stays where it is. Answers false for what is not there, as for what is somebody else's. */
export async function dropCollection(db: Db, speaker: Speaker, id: string): Promise<boolean> {
  onlyCollectors(speaker)
  const gone = await db.deleteFrom('collection').where('id', '=', id).returning('id').executeTakeFirst()
  if (gone) await record(db, speaker, 'collection.dropped', id)
  return Boolean(gone)
}

export function onlyCollectors({ roles }: Speaker) {
  if (!mayCollect(roles)) throw new Refusal('errors:refusal.not_your_collections')
}
