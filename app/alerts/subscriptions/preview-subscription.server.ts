import { sql } from 'kysely'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db } from '#db/database.server.ts'
import { keptChoice } from './kept-choice.ts'
import { previewDays, previewLimit } from './preview-reach.ts'
import type { SubscriptionChoice } from './schema.ts'

const shown = 5

export type Match = {
  reference: string
  type: string
  tlp: Tlp
  severity: Severity
  title: string
  originator_name: string
  exercise: boolean
  released_at: Date
}

/** `choice`: what it is about. `messages`: what is not immediate comes together every ten minutes. */
export type Preview = { choice: SubscriptionChoice; count: number; messages: number; latest: Match[] }

/**
 * What a subscription would have told the speaker lately, by the functions that tell people at a release, among what the
 * speaker may read, without the speaker's own deeds.
 */
export async function previewSubscription(db: Db, choice: SubscriptionChoice): Promise<Preview> {
  const { terms, not_terms, ...kept } = keptChoice(choice)
  const asked = JSON.stringify({ ...kept, terms: JSON.parse(terms), not_terms: JSON.parse(not_terms) })
  const { rows } = await sql<Match & { count: number; messages: number }>`
    with match as materialized (
      select * from portal.preview_subscription(${asked}::jsonb, ${previewDays}, ${previewLimit + 1})),
    counted as (
      select count(*)::int as count, count(distinct case urgency when 'immediate' then bulletin_id::text
        else to_char(date_bin('10 minutes', released_at, 'epoch'), 'YYYYMMDDHH24MI') end)::int as messages from match)
    select reference, type, tlp, severity, title, originator_name, exercise, bulletin.released_at, count, messages
    from match join bulletin on bulletin.id = match.bulletin_id cross join counted
    order by bulletin.released_at desc, bulletin.id desc limit ${shown}`.execute(db)
  const { count = 0, messages = 0 } = rows[0] ?? {}
  return { choice, count, messages, latest: rows.map(({ count: _, messages: __, ...match }) => match) }
}
