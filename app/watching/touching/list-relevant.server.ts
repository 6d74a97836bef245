import { sql } from 'kysely'
import { newestOfCircle } from '#app/bulletins/queries/newest-of-circle.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { strongestTouches } from './touched-parts.ts'

/** A bulletin in force that touches what the own organisation expects, or names something on its watch list. */
export type Relevant = {
  reference: string
  title: string
  tlp: Tlp
  severity: Severity
  exercise: boolean
  originator_name: string
  released_at: Date
  calls: number
  boxes: number
  first: Date | null
  watched: number
}

const most = 20
/** The calls and boxes, the soonest first, that are looked up in all bulletins; the rest only in the newest. */
const lookedUp = 200

/**
 * What concerns the own organisation of these bulletins, of the newest fifty, and of all that name a ship or box that comes
 * soon; named before passed by, then the soonest. Ports alone count for what is new or of the last two weeks. One walk by
 * equality along the speaker's own circles, one statement.
 */
export async function listRelevant(db: Db, speaker: Speaker, news: readonly { reference: string }[]) {
  if (!may(speaker.roles, 'watch')) return []
  const references = news.map(({ reference }) => reference)
  const { rows } = await sql<Relevant>`
    with speaking as materialized (select (portal.speaker()).*),
    wanted as materialized (
      (select 'imo_ship' as type, imo as value from expected_call
       where imo is not null and eta between now() - interval '1 day' and now() + interval '30 days' order by eta limit ${lookedUp})
      union
      (select 'container~', stem from expected_box
       where eta between now() - interval '1 day' and now() + interval '30 days' order by eta limit ${lookedUp})
    ), candidate as materialized (
      select id from bulletin where reference = any (${references})
      union
      (select bulletin_id from speaking cross join unnest(circles) as held (circle_id) cross join lateral (${newestOfCircle({}, null)}) as entry
       group by released_at, bulletin_id order by released_at desc, bulletin_id desc limit 50)
      union
      select entry.bulletin_id from wanted cross join speaking cross join unnest(circles) as held (circle_id) cross join lateral (
        select bulletin_id from indicator_audience as stands
        where stands.type = wanted.type and stands.value = wanted.value and stands.circle_id = held.circle_id
        order by released_at desc, bulletin_id desc limit ${most}
      ) as entry
    ), asked as materialized (
      select id, reference, ports from candidate join bulletin using (id)
      where state = 'released' and type <> 'DRILL' and (valid_until is null or valid_until > now())
    ), ${strongestTouches}, touched as (
      select reference, count(*) filter (where kind = 'call')::int as calls, count(*) filter (where kind = 'box')::int as boxes,
        min(eta) as first, min(strength) as strength
      from strongest group by reference
    ), hit as (
      select asked.reference, count(distinct watched.id)::int as watched
      from asked join indicator on indicator.bulletin_id = asked.id
      cross join lateral (
        select id from watched_identifier as own
        where own.organisation_id = ${speaker.organisation_id} and own.type = indicator.type
          and own.stem = case when indicator.stem is null then indicator.value else indicator.stem end
          and (own.ends_on is null or own.ends_on >= current_date)
      ) as watched
      group by asked.reference
    )
    select reference, title, tlp, severity, exercise, originator_name, released_at,
      coalesce(calls, 0) as calls, coalesce(boxes, 0) as boxes, first, coalesce(watched, 0) as watched
    from touched full join hit using (reference) join bulletin using (reference)
    where strength = 1 or watched > 0 or released_at > now() - interval '14 days' or reference = any (${references})
    order by least(strength, case when watched > 0 then 1 end), first, released_at desc, reference limit ${most}`.execute(
    db,
  )
  return rows
}
