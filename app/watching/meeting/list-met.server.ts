import { sql } from 'kysely'
import type { IndicatorType } from '#app/indicators/types.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db } from '#db/database.server.ts'
import { stemFor } from '../stem-for.ts'

/** A bulletin that the speaker may read and that names something wanted. */
export type Met = {
  reference: string
  title: string
  tlp: Tlp
  exercise: boolean
  released_at: Date
  /** What it names of it, a few. */
  named: { type: IndicatorType; value: string }[]
}

type Wanted = { type: IndicatorType; value: string }

/** More are said as "50+". */
const mostMet = 50
const mostNamed = 5

/**
 * The newest bulletins that name one of these values, in one statement. It walks the speaker's own circles with equality:
 * its cost does not depend on what others keep. Bulletin and indicator then decide again by their own policies.
 */
export async function listMet(db: Db, wanted: readonly Wanted[]): Promise<{ met: Met[]; more: boolean }> {
  const { rows } = await sql<Met>`
    with wanted as materialized (
      select distinct type, stem, walked from jsonb_to_recordset(${asked(wanted)}::jsonb) as given (type text, stem text, walked text)
    ), found as materialized (
      select distinct entry.released_at, entry.bulletin_id
      from wanted
      cross join unnest((select (portal.speaker()).circles)) as held (circle_id)
      cross join lateral (
        select released_at, bulletin_id from indicator_audience as entry
        where entry.type = wanted.walked and entry.value = wanted.stem and entry.circle_id = held.circle_id
        order by released_at desc, bulletin_id desc
        limit ${mostMet + 1}
      ) as entry
      order by released_at desc, bulletin_id desc
      limit ${mostMet + 1}
    )
    select reference, title, tlp, exercise, bulletin.released_at, named.named
    from found
    join bulletin on bulletin.id = found.bulletin_id and bulletin.state = 'released'
    cross join lateral (
      select jsonb_agg(jsonb_build_object('type', type, 'value', value)) as named from (
        select distinct indicator.type, indicator.value from indicator
        join wanted on wanted.type = indicator.type and wanted.stem = coalesce(indicator.stem, indicator.value)
        where indicator.bulletin_id = found.bulletin_id
        limit ${mostNamed}) as few
    ) as named
    where named.named is not null
    order by found.released_at desc, found.bulletin_id desc`.execute(db)
  return { met: rows.slice(0, mostMet), more: rows.length > mostMet }
}

/** Where the stem of a value stands, the value stands too: one walk finds both. */
function asked(wanted: readonly Wanted[]) {
  const rows = wanted.map(({ type, value }) => {
    const stem = stemFor(type, value)
    const stands = (type === 'container' || type === 'seal') && value.length >= 10
    return { type, stem, walked: stands ? `${type}~` : type }
  })
  return JSON.stringify(rows)
}
