import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** Only from a draft: what is released is revised. */
export async function removeIndicator(db: Db, speaker: Speaker, draft: { id: string }, indicator_id: string) {
  const removed = await db
    .deleteFrom('indicator')
    .where('id', '=', indicator_id)
    .where('bulletin_id', '=', draft.id)
    .returning('id')
    .executeTakeFirst()
  if (!removed) throw new Refusal('errors:refusal.not_a_draft')
  await record(db, speaker, 'indicator.removed', draft.id)
}
