import { sql } from 'kysely'
import type { Db, Speaker } from '#db/database.server.ts'

export type Event = { id: string; bulletin_id: string }

/**
 * Tells the speaker when this event names something the own organisation watches, in a layer that he reads. Goes from the
 * few identifiers of the bulletin into the list by its index: a coalesce is not leakproof to the planner, a case is.
 * Answers whether it was news.
 */
export async function tellOfHit(db: Db, { organisation_id }: Speaker, event: Event): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`
    select tell_watcher(${event.id}, position) as told from (
      select min(indicator.position) as position
      from indicator
      cross join lateral (
        select from watched_identifier as watched
        where watched.organisation_id = ${organisation_id} and watched.type = indicator.type
          and watched.stem = case when indicator.stem is null then indicator.value else indicator.stem end
          and (watched.ends_on is null or watched.ends_on >= current_date)
        limit 1
      ) as hit
      where indicator.bulletin_id = ${event.bulletin_id}
    ) as hit where position is not null`.execute(db)
  return rows[0]?.told ?? false
}
