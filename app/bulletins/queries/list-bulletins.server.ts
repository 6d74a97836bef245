import { type RawBuilder, sql } from 'kysely'
import { type Page, paged, pageSize } from '#app/vocabulary/page.ts'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db } from '#db/database.server.ts'
import type { Filters, Standing } from '../filters.ts'

export type ListedBulletin = {
  id: string
  reference: string
  tlp: Tlp
  severity: Severity
  urgency: string
  type: string
  title: string
  originator_name: string
  ports: string[]
  sectors: string[]
  released_at: Date
  valid_until: Date | null
  standing: Standing
  exercise: boolean
  revision: number
}

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
    with page as (
      select distinct entry.released_at, entry.bulletin_id
      from unnest((select (portal.speaker()).circles)) as held (circle_id)
      cross join lateral (
        select released_at, bulletin_id from bulletin_audience as entry
        where circle_id = held.circle_id and ${sql.join(conditions(filters, page), sql` and `)}
        order by released_at ${order}, bulletin_id ${order}
        limit ${pageSize + 1}
      ) as entry
      order by released_at ${order}, bulletin_id ${order}
      limit ${pageSize + 1}
    )
    select bulletin.id, reference, tlp, severity, urgency, type, originator_name, ports, sectors,
      bulletin.released_at, valid_until, exercise, revision, ${standing} as standing,
      case state when 'recalled' then '' else title end as title,
      to_char(bulletin.released_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
    from page join bulletin on bulletin.id = page.bulletin_id
    order by page.released_at ${order}, page.bulletin_id ${order}`
}

/** Recalled outweighs expired. */
const standing = sql<Standing>`
  case when state = 'recalled' then 'recalled' when valid_until <= now() then 'expired' else 'current' end`

function conditions({ sector, port, modus_operandi, severity, tlp, organisation, state }: Filters, page: Page) {
  const older = page?.direction !== 'newer'
  const given = [
    sql`true`,
    page &&
      sql`(released_at, bulletin_id) ${older ? sql`<` : sql`>`} (${page.cursor.at}::timestamptz, ${page.cursor.id}::uuid)`,
    tlp !== undefined && sql`tlp = ${tlp}`,
    severity !== undefined && sql`severity >= ${severity}`,
    sector && sql`sectors @> array[${sector}]`,
    port && sql`ports @> array[${port}]`,
    modus_operandi && sql`modi_operandi @> array[${modus_operandi}]`,
    state && sql`${standing} = ${state}`,
    organisation &&
      sql`organisation_id = any (array(select id from organisation where strpos(lower(name), lower(${organisation})) > 0))`,
  ]
  return given.filter((condition) => Boolean(condition)) as RawBuilder<unknown>[]
}
