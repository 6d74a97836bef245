import { sql } from 'kysely'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db } from '#db/database.server.ts'
import { type IndicatorType, stemOf } from '../types.ts'

export type Wanted = { type: IndicatorType; value: string }

/** Where a value stands. `near` is a number that differs in its last sign only: a clone, or a misreading. */
export type Standing = {
  indicator_id: string
  type: IndicatorType
  reference: string
  title: string
  originator_name: string
  tlp: Tlp
  severity: Severity
  released_at: Date
  exercise: boolean
  expired: boolean
  value: string
  near: boolean
}

/** More are said as "50+". */
export const mostSame = 50

/**
 * The newest bulletins that the speaker may read and in which one of these values stands, in one statement. It walks the
 * speaker's own circles with equality, so that its cost does not depend on what others keep; bulletin and
 * indicator, which asks its layer, then decide again by their own policies. One more than `mostSame` says that there are more.
 */
export async function listSame(db: Db, ...wanted: Wanted[]): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    with wanted as materialized (
      select type, value, stem, walked, spelling from jsonb_to_recordset(${asked(wanted)}::jsonb)
        as asked (type text, value text, stem text, walked text, spelling text)
    ), met as (
      select distinct entry.released_at, entry.bulletin_id
      from wanted
      cross join unnest((select (portal.speaker()).circles)) as held (circle_id)
      cross join lateral (
        select distinct released_at, bulletin_id from indicator_audience as entry
        where entry.type = wanted.walked and entry.value = wanted.spelling and entry.circle_id = held.circle_id
        order by released_at desc, bulletin_id desc
        limit ${mostSame + 1}
      ) as entry
      order by released_at desc, bulletin_id desc
      limit ${mostSame + 1}
    )
    select distinct on (met.released_at, met.bulletin_id) indicator.id as indicator_id, indicator.type, reference, title,
      originator_name, severity, bulletin.released_at, exercise, indicator.value,
      case indicator.position when 1 then bulletin.tlp else (
        select layer.tlp from bulletin_layer as layer
        where layer.bulletin_id = met.bulletin_id and layer.position = indicator.position) end as tlp,
      coalesce(valid_until <= now(), false) as expired, indicator.value <> wanted.value as near
    from met
    join bulletin on bulletin.id = met.bulletin_id and bulletin.state = 'released'
    cross join wanted
    join indicator on indicator.bulletin_id = met.bulletin_id and indicator.type = wanted.type
      and (indicator.value = wanted.value or indicator.stem = wanted.stem)
    order by met.released_at desc, met.bulletin_id desc, near, indicator.position`.execute(db)
  return rows
}

/** Where a number without its last sign stands, the whole number stands too: one walk finds both. */
function asked(wanted: Wanted[]) {
  const rows = wanted.map(({ type, value }) => {
    const stem = stemOf(type, value)
    return { type, value, stem, walked: stem ? `${type}~` : type, spelling: stem ?? value }
  })
  return JSON.stringify(rows)
}
