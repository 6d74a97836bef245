import { sql } from 'kysely'
import type { Db, Speaker } from '#db/database.server.ts'

export type Gap = { starts_at: Date; ends_at: Date }

/**
 * When in the next fourteen days nobody who may is on a shift. Where no shift was planned for these days or the last
 * fourteen, there is no rota and nothing is missing.
 */
export async function listGaps(db: Db, { organisation_id }: Speaker): Promise<Gap[]> {
  const { rows } = await sql<Gap>`
    with held as materialized (
      select tstzrange(starts_at, ends_at) as time from duty_shift as shift
      where organisation_id = ${organisation_id} and ends_at > now() - interval '14 days'
        and exists (select from member_role as role where role.organisation_id = shift.organisation_id
                    and role.person_id = shift.person_id and role.role in ('duty_desk', 'publisher'))
    )
    select lower(gap) as starts_at, upper(gap) as ends_at
    from (select range_agg(time) as covered from held having count(*) > 0) as rota
    cross join unnest(tstzmultirange(tstzrange(now(), now() + interval '14 days')) - covered) as gap
    order by gap`.execute(db)
  return rows
}
