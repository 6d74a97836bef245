import { sql } from 'kysely'
import type { Identity } from '#db/database.server.ts'
import { database } from './database.server.ts'

/** Why a session opens nothing any more: asked of the database in its name, which answers of nobody else. Null for visitors. */
export async function whyEnded(identity: Identity): Promise<'suspended' | 'membership' | null> {
  if (!identity) return null
  const { rows } = await database().read(identity, (db) =>
    sql<{ suspended: boolean }>`select is_suspended() as suspended`.execute(db),
  )
  return rows[0]?.suspended ? 'suspended' : 'membership'
}
