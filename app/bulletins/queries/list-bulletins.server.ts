import { sql } from 'kysely'
import { type Page, paged, pageSize } from '#app/vocabulary/page.ts'
import type { Db } from '#db/database.server.ts'
import type { Filters } from '../filters.ts'
import { type ListedBulletin, listed } from './listed.ts'
import { newestOfCircle } from './newest-of-circle.ts'

export type { ListedBulletin }

/**
 * One page of what the speaker may read, newest first, in one statement: the newest of each circle the speaker holds,
 * merged. `older` and `newer` are the cursors of the pages beside it, null where there is none.
 */
export async function listBulletins(db: Db, filters: Filters, page: Page) {
  const { rows } = await statement(filters, page).execute(db)
  const { shown, ...beside } = paged(rows, page, ({ id }) => id)
  return { bulletins: shown.map(({ position: _, ...bulletin }) => bulletin), ...beside }
}

type Row = ListedBulletin & { position: string }

function statement(filters: Filters, page: Page) {
  const order = page?.direction === 'newer' ? sql`asc` : sql`desc`
  return sql<Row>`
    with speaking as materialized (select (portal.speaker()).*),
    named as materialized (${organisationsNamed(filters)}),
    page as (
      select distinct entry.released_at, entry.bulletin_id
      from speaking cross join unnest(circles) as held (circle_id) cross join lateral (${newestOfCircle(filters, page)}) as entry
      order by released_at ${order}, bulletin_id ${order}
      limit ${pageSize + 1}
    )
    select ${listed} from page join bulletin on bulletin.id = page.bulletin_id
    order by page.released_at ${order}, page.bulletin_id ${order}`
}

function organisationsNamed({ organisation }: Filters) {
  return sql`select id from organisation where strpos(lower(name), lower(${organisation ?? ''})) > 0 and ${organisation !== undefined}`
}
