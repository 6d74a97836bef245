import { sql } from 'kysely'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db } from '#db/database.server.ts'
import { type IndicatorType, isIndicatorType, personalTypes } from '../types.ts'

export type NewIndicator = {
  id: string
  type: IndicatorType
  value: string
  reference: string
  title: string
  tlp: Tlp
  exercise: boolean
  released_at: Date
  personal: boolean
}

const mostBulletins = 50
const mostShown = 50

type Row = Omit<NewIndicator, 'type' | 'personal'> & { type: string }

/** Identifiers in the newest bulletins that the speaker may read, but for rehearsals; the newest of each own circle, merged, as for the list. */
export async function listNewest(db: Db): Promise<NewIndicator[]> {
  const { rows } = await sql<Row>`
    with newest as materialized (
      select distinct entry.released_at, entry.bulletin_id
      from unnest((select (portal.speaker()).circles)) as held (circle_id)
      cross join lateral (
        select released_at, bulletin_id from bulletin_audience as entry
        where circle_id = held.circle_id
        order by released_at desc, bulletin_id desc
        limit ${mostBulletins}
      ) as entry
      order by released_at desc, bulletin_id desc
      limit ${mostBulletins}
    )
    select indicator.id, indicator.type, value, reference, title, layer.tlp, exercise, bulletin.released_at
    from newest
    join bulletin on bulletin.id = newest.bulletin_id and bulletin.state = 'released' and bulletin.type <> 'DRILL'
    join indicator on indicator.bulletin_id = newest.bulletin_id
    join bulletin_layer as layer on layer.bulletin_id = indicator.bulletin_id and layer.position = indicator.position
    order by newest.released_at desc, newest.bulletin_id, layer.position, indicator.type, value
    limit ${mostShown}`.execute(db)
  return rows.flatMap(({ type, ...row }) =>
    isIndicatorType(type) ? [{ ...row, type, personal: personalTypes.includes(type) }] : [],
  )
}
