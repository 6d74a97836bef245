import { sql } from 'kysely'
import type { Db } from '#db/database.server.ts'
import type { SightingKind } from '../schema.ts'

export type Sighting = {
  id: string
  kind: SightingKind
  /** YYYY-MM-DD, as it was typed: a day has no zone. */
  seen_on: string
  port: string | null
  note: string
  /** Null: "an alliance member". */
  organisation_name: string | null
  own: boolean
  reference: string
}

const mostSightings = 100

/** What was said of these identifiers, in any of the layers that the speaker may read; the newest first. */
export async function listSightings(db: Db, indicator_ids: string[]): Promise<Sighting[]> {
  const { rows } = await sql<Sighting>`
    select sighting.id, sighting.kind, to_char(seen_on, 'YYYY-MM-DD') as seen_on, port, sighting.note,
      organisation.name as organisation_name, origin.sighting_id is not null as own, reference
    from sighting
    join indicator on indicator.id = sighting.indicator_id
    join bulletin on bulletin.id = indicator.bulletin_id
    left join organisation on organisation.id = sighting.organisation_id
    left join sighting_origin as origin on origin.sighting_id = sighting.id
    where sighting.indicator_id = any(${indicator_ids}::uuid[])
    order by sighting.seen_on desc, sighting.created_at desc
    limit ${mostSightings}`.execute(db)
  return rows
}
