import { sql } from 'kysely'
import type { Db } from '#db/database.server.ts'

export type Originator = { id: string; name: string; country: string }

/** Whose bulletins can be wanted or left out: the organisations that the speaker knows. */
export async function listOriginators(db: Db): Promise<Originator[]> {
  return db
    .selectFrom('organisation')
    .select([sql<string>`id`.as('id'), 'name', 'country'])
    .where('status', '=', 'active')
    .orderBy('name')
    .execute()
}
