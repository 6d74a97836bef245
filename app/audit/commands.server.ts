import { sql } from 'kysely'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Deed } from './deeds.ts'

/** Writes down who did what, in the transaction that does it. The database adds number, time and hash. */
export async function record(db: Db, { organisation_id, person_id }: Speaker, deed: Deed, subject: string) {
  await sql`
    insert into audit_entry (organisation_id, person_id, deed, subject)
    values (${organisation_id}, ${person_id}, ${deed}, ${subject})`.execute(db)
}
