import { sql } from 'kysely'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Running = {
  id: string
  /** Null in a drill of others. */
  site: string | null
  originator_name: string
  /** What was sent last. */
  reference: string
  title: string
  acknowledge_by: Date | null
  answered: boolean
}

/** The drills in which the own house plays at this moment, each with its latest message. One statement, or none. */
export async function listRunning(db: Db, { organisation_id, roles }: Speaker): Promise<Running[]> {
  if (!may(roles, 'rehearse')) return []
  const { rows } = await sql<Running>`
    select plays.drill_id as id, own.site, latest.originator_name, latest.reference, latest.title, latest.acknowledge_by,
      exists (select from drill_answer as given
              where given.bulletin_id = latest.id and given.organisation_id = ${organisation_id}) as answered
    from drill_participant as plays
    left join drill as own on own.id = plays.drill_id
    cross join lateral (
      select id, reference, title, originator_name, acknowledge_by, released_at from bulletin
      where bulletin.drill_id = plays.drill_id and state = 'released' and valid_until > now()
      order by released_at desc limit 1) as latest
    where plays.participant_id = ${organisation_id} and own.ended_at is null
    order by latest.released_at desc limit 5`.execute(db)
  return rows
}
