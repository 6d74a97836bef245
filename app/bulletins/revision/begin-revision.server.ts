import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import { newReference } from '#app/vocabulary/reference.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/**
 * Begins a revision of an own bulletin as a draft with all that the speaker reads of it, or goes on with the one begun.
 * Answers the draft's reference; null for what is not the speaker's to revise.
 */
export async function beginRevision(db: Db, speaker: Speaker, reference: string) {
  if (!may(speaker.roles, 'draft')) return null
  const own = newReference()
  const { rows } = await sql<{ id: string; draft: string | null }>`
    select id, portal.begin_revision(id, ${own}) as draft from bulletin where id = ${bulletinId(reference)}`.execute(db)
  const [begun] = rows
  if (begun?.draft === own) await record(db, speaker, 'bulletin.revision_begun', begun.id)
  return begun?.draft ?? null
}
