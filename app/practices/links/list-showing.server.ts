import { sql } from 'kysely'
import { type ListedBulletin, listed } from '#app/bulletins/queries/listed.ts'
import type { Db } from '#db/database.server.ts'

const most = 5

/** The newest bulletins in force that show one of these methods, as far as the speaker may read them. */
export async function listShowing(db: Db, modi_operandi: readonly string[]): Promise<ListedBulletin[]> {
  if (modi_operandi.length === 0) return []
  const { rows } = await sql<ListedBulletin & { position: string }>`
    with page as materialized (
      select distinct each.released_at, each.bulletin_id
      from unnest((select (portal.speaker()).circles)) as held (circle_id) cross join unnest(${modi_operandi}::text[]) as method
      cross join lateral (
        select released_at, bulletin_id from bulletin_facet
        where circle_id = held.circle_id and value = method and state = 'released' and coalesce(valid_until > now(), true)
        order by released_at desc, bulletin_id desc limit ${most}) as each
      order by released_at desc, bulletin_id desc limit ${most})
    select ${listed} from page join bulletin on bulletin.id = page.bulletin_id
    order by page.released_at desc, page.bulletin_id desc`.execute(db)
  return rows.map(({ position: _, ...bulletin }) => bulletin)
}
