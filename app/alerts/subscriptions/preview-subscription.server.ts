import { sql } from 'kysely'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { previewDays, previewLimit } from './preview-reach.ts'
import type { SubscriptionChoice } from './schema.ts'

const shown = 5

export type Match = {
  reference: string
  tlp: Tlp
  severity: Severity
  title: string
  originator_name: string
  exercise: boolean
  released_at: Date
}

export type Preview = { count: number; latest: Match[] }

/**
 * What a subscription would have told the speaker lately, by the rule that tells people at a release: `portal.wants`,
 * among what the speaker may read, without the speaker's own deeds.
 */
export async function previewSubscription(db: Db, speaker: Speaker, choice: SubscriptionChoice): Promise<Preview> {
  const { sectors, ports, modi_operandi, least_severity } = choice
  const { rows } = await sql<Match & { count: string }>`
    with match as (
      select distinct entry.bulletin_id, entry.released_at
      from unnest((select (portal.speaker()).circles)) as held (circle_id)
      cross join lateral (
        select bulletin_id, released_at from bulletin_audience as listed
        where listed.circle_id = held.circle_id and listed.state = 'released'
          and listed.released_at > now() - make_interval(days => ${previewDays})
          and portal.wants(${sectors}, ${ports}, ${modi_operandi}, ${least_severity}::smallint,
                           listed.severity, listed.sectors, listed.ports, listed.modi_operandi)
        order by released_at desc, bulletin_id desc limit ${previewLimit + 1}
      ) as entry
      order by entry.released_at desc, entry.bulletin_id desc limit ${previewLimit + 1})
    select reference, tlp, severity, title, originator_name, exercise, bulletin.released_at, count(*) over () as count
    from match join bulletin on bulletin.id = match.bulletin_id
    where releaser_id is distinct from ${speaker.person_id}
    order by bulletin.released_at desc, bulletin.id desc limit ${shown}`.execute(db)
  return { count: Number(rows[0]?.count ?? 0), latest: rows.map(({ count: _, ...match }) => match) }
}
