import { sql } from 'kysely'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db } from '#db/database.server.ts'

/** Adds ports to those a draft names already. */
export async function namePorts(db: Db, draft: { id: string }, ports: readonly string[]) {
  if (ports.length === 0) return
  const named = await db
    .updateTable('bulletin')
    .set({ ports: sql`ports || array(select port from unnest(${ports}::text[]) as port where port <> all (ports))` })
    .where('id', '=', draft.id)
    .where('state', 'in', ['draft', 'in_review'])
    .returning('id')
    .executeTakeFirst()
  if (!named) throw new Refusal('errors:refusal.not_a_draft')
}
