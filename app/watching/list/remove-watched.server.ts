import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** Answers false for what is not there, as for what is somebody else's. */
export async function removeWatched(db: Db, speaker: Speaker, id: string): Promise<boolean> {
  if (!may(speaker.roles, 'keep_watch')) throw new Refusal('errors:refusal.not_your_watch')
  const gone = await db.deleteFrom('watched_identifier').where('id', '=', id).returning('id').executeTakeFirst()
  if (gone) await record(db, speaker, 'watch.removed', id)
  return Boolean(gone)
}
