import { sql } from 'kysely'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db } from '#db/database.server.ts'

export type Named = {
  reference: string
  tlp: Tlp
  title: string
  claim: string
  originator_name: string
  exercise: boolean
  grade: string
}

export type Month = {
  id: string
  /** "2026-03". */
  month: string
  sentence: string
  /** Null for the secretariat alone, which finds here what it named and nobody reads any more. */
  practice: Named | null
}

const mostListed = 36

const named = sql`
  select named.id, to_char(named.month, 'YYYY-MM') as month, named.sentence,
    case when bulletin.id is null then null else jsonb_build_object('reference', bulletin.reference, 'tlp', bulletin.tlp,
      'title', bulletin.title, 'originator_name', bulletin.originator_name, 'exercise', bulletin.exercise,
      'claim', coalesce(layer.answers ->> 'claim', ''), 'grade', coalesce(
        (select grade from practice_audience where practice_audience.bulletin_id = bulletin.id limit 1), 'E0')) end as practice
  from practice_of_month as named
  left join bulletin on bulletin.id = named.bulletin_id and bulletin.state = 'released' and bulletin.tlp <= 1
  left join bulletin_layer as layer on layer.bulletin_id = bulletin.id and layer.position = 1`

/** What was named, the latest month first, and whether the speaker names. */
export async function listMonths(db: Db) {
  const { rows } = await sql<Month>`${named} order by named.month desc limit ${mostListed}`.execute(db)
  const { rows: asked } = await sql<{ names: boolean }>`select portal.is_secretariat() as names`.execute(db)
  return { months: rows, names: asked[0]?.names ?? false }
}

/** That of this month, in UTC, where the speaker may read it. */
export async function findPracticeOfMonth(db: Db) {
  const { rows } = await sql<Month>`
    ${named} where named.month = date_trunc('month', now() at time zone 'UTC')::date and bulletin.id is not null limit 1`.execute(
    db,
  )
  const { practice, sentence } = rows[0] ?? {}
  return practice ? { ...practice, sentence: sentence ?? '' } : null
}
