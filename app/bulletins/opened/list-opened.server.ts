import { sql } from 'kysely'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findBulletin } from '../queries/find-bulletin.server.ts'

/** One organisation and the deepest layer it opened; those that may not be named are one line, with how many they are and no more. */
export type Opening = {
  organisation_id: string | null
  organisation_name: string | null
  position: number | null
  first_at: Date | null
  last_at: Date | null
  organisations: number
}

/** Which organisations opened an own bulletin, never who; undefined for everybody but its originator. */
export async function listOpened(db: Db, speaker: Speaker, reference: string) {
  const bulletin = await findBulletin(db, reference)
  const own = bulletin?.organisation_id === speaker.organisation_id && bulletin.released_at !== null
  if (!bulletin || !own || !may(speaker.roles, 'draft')) return undefined
  const { rows } = await sql<Opening>`
    select organisation_id, organisation_name, position, first_at, last_at, organisations::int
    from portal.opened_by(${bulletin.id}) order by last_at desc nulls last`.execute(db)
  return { bulletin, openings: rows }
}
