import { sql } from 'kysely'
import type { Db } from '#db/database.server.ts'
import { checkIndicator } from './check-indicator.ts'
import type { SightingKind } from './schema.ts'
import { type IndicatorType, isIndicatorType, personalTypes } from './types.ts'

export type ListedIndicator = {
  id: string
  position: number
  type: IndicatorType
  raw: string
  value: string
  outcome: 'ok' | 'warn'
  reason: string | null
  note: string
  /** How often each was said of it. */
  sightings: Partial<Record<SightingKind, number>>
  /** What the secretariat knows of it. */
  harmless: string | null
  suggestions: string[]
  weak: boolean
  personal: boolean
}

type Row = Omit<ListedIndicator, 'type' | 'suggestions' | 'weak' | 'personal'> & { type: string }

/** The identifiers in the layers of a bulletin that the speaker may read, in one statement. */
export async function listIndicators(db: Db, bulletin_id: string): Promise<ListedIndicator[]> {
  const { rows } = await sql<Row>`
    select indicator.id, position, indicator.type, raw, indicator.value, outcome, indicator.reason, note,
      coalesce(said.counts, '{}') as sightings,
      (select min(reason) from known_harmless
       where known_harmless.type = indicator.type and known_harmless.value = indicator.value) as harmless
    from indicator
    left join lateral (
      select jsonb_object_agg(kind, times) as counts
      from (select kind, count(*) as times from sighting where indicator_id = indicator.id group by kind) as kinds
    ) as said on true
    where bulletin_id = ${bulletin_id}
    order by position, indicator.type, indicator.created_at, indicator.value`.execute(db)
  return rows.flatMap(({ type, ...row }) => (isIndicatorType(type) ? [checked({ ...row, type })] : []))
}

function checked(row: Row & { type: IndicatorType }): ListedIndicator {
  const { suggestions } = checkIndicator(row.type, row.raw)
  const { weak = false } = checkIndicator(row.type, row.value)
  // what was typed stays beside a correction that was taken
  const offered = row.outcome === 'warn' ? suggestions : []
  return { ...row, suggestions: offered, weak, personal: personalTypes.includes(row.type) }
}
