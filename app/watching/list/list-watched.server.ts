import { sql } from 'kysely'
import { type IndicatorType, isIndicatorType, personalTypes } from '#app/indicators/types.ts'
import { type Page, paged, pageSize } from '#app/vocabulary/page.ts'
import type { Db } from '#db/database.server.ts'

export type Watched = {
  id: string
  type: IndicatorType
  value: string
  list: string
  reason: string
  /** As ISO 8601 says a day. */
  ends_on: string | null
  ended: boolean
  added_at: Date
  added_by: string | null
  personal: boolean
}

type Row = Omit<Watched, 'type' | 'personal'> & { type: string; position: string }

/** One page of the own list, what was added last first. `part` is a part of a value, as it is read from a door or a paper. */
export async function listWatched(db: Db, part: string, page: Page) {
  const { rows } = await statement(part, page).execute(db)
  const { shown, ...beside } = paged(rows, page, ({ id }) => id)
  const watched = shown.flatMap(({ position: _, type, ...row }): Watched[] =>
    isIndicatorType(type) ? [{ ...row, type, personal: personalTypes.includes(type) }] : [],
  )
  return { watched, ...beside }
}

function statement(part: string, page: Page) {
  const newer = page?.direction === 'newer'
  const order = newer ? sql`asc` : sql`desc`
  const beyond = page
    ? sql`and (added_at, watched.id) ${newer ? sql`>` : sql`<`} (${page.cursor.at}::timestamptz, ${page.cursor.id}::uuid)`
    : sql``
  const plain = part.toLowerCase().replace(/[\s\-./_]/g, '')
  const holding = plain ? sql`and strpos(translate(lower(value), ' -./_', ''), ${plain}) > 0` : sql``
  return sql<Row>`
    select watched.id, type, value, list, reason, ends_on::text, coalesce(ends_on < current_date, false) as ended, added_at,
      person.name as added_by, to_char(added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
    from watched_identifier as watched left join person on person.id = watched.person_id
    where true ${holding} ${beyond}
    order by added_at ${order}, watched.id ${order} limit ${pageSize + 1}`
}

export async function countWatched(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('watched_identifier')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}
