import { sql } from 'kysely'
import type { Db } from '#db/database.server.ts'
import { asListed, type ListedPractice, listed } from '../library/listed-practice.ts'

/** More than this belongs in the library. */
const most = 5

/** Of each method so many are weighed against each other: the newest. */
const weighed = 100

/**
 * The practices that break one of these methods, as far as the speaker may read them: the best proven first, and of these
 * those that break more of them. What did not work where it was tried comes last.
 */
export async function listBreaking(db: Db, modi_operandi: readonly string[]): Promise<ListedPractice[]> {
  if (modi_operandi.length === 0) return []
  const { rows } = await sql<ListedPractice>`
    with found as (
      select bulletin_id, released_at, ${worth} as worth, count(distinct method) as methods
      from unnest((select (portal.speaker()).circles)) as held (circle_id) cross join unnest(${modi_operandi}::text[]) as method
      cross join lateral (
        select bulletin_id, released_at, grade from practice_facet where circle_id = held.circle_id and value = method
        order by released_at desc, bulletin_id desc limit ${weighed}) as each
      group by bulletin_id, released_at, grade),
    page as materialized (select * from found order by worth, methods desc, released_at desc, bulletin_id desc limit ${most})
    select ${listed} from ${asListed} order by worth, methods desc, page.released_at desc, page.bulletin_id desc`.execute(
    db,
  )
  return rows
}

/** E4 down to E0, then EX. */
const worth = sql`array_position(array['E4', 'E3', 'E2', 'E1', 'E0', 'EX'], grade)`
