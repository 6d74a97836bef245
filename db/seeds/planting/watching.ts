import type pg from 'pg'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** What is watched and expected, by which organisation and by whom. */
export async function plantWatching(client: pg.ClientBase, { watching }: Village, register: Register) {
  const rows = watching.map(({ by, followers, ...one }) => ({
    ...one,
    organisation: register.organisation(one.organisation),
    person: register.person(by),
    followers: followers.map(register.person),
    watched: one.watched.map((each, place) => ({ ...each, place })),
  }))
  await client.query(
    `with planned as materialized (
       select * from jsonb_to_recordset($1) as w (organisation uuid, person uuid, followers uuid[], watched jsonb, calls jsonb, boxes jsonb)),
     list as (insert into portal.watch_list (organisation_id) select organisation from planned),
     follower as (
       insert into portal.watch_follower (organisation_id, person_id, follows)
       select organisation, follower, true from planned cross join unnest(followers) as follower),
     watched as (
       insert into portal.watched_identifier (organisation_id, person_id, type, raw, value, stem, list, reason, added_at)
       select organisation, person, type, value, value, case when type in ('container', 'seal') then left(value, 10) else value end,
         list, reason, now() - days_ago * interval '1 day' - place * interval '1 second'
       from planned cross join jsonb_to_recordset(watched) as w (type text, value text, list text, reason text, days_ago int, place int)),
     call as (
       insert into portal.expected_call (organisation_id, person_id, key, ship, imo, port, last_ports, note, eta)
       select organisation, person, 'call ' || imo || ' ' || port || ' ' || (now() + in_hours * interval '1 hour')::date,
         ship, imo, port, last_ports, coalesce(note, ''), date_trunc('hour', now()) + in_hours * interval '1 hour'
       from planned cross join jsonb_to_recordset(calls) as c (ship text, imo text, port text, last_ports text[], note text, in_hours int))
     insert into portal.expected_box (organisation_id, person_id, key, value, stem, note, eta)
     select organisation, person, 'box ' || value, value, left(value, 10), coalesce(note, ''), date_trunc('hour', now()) + in_hours * interval '1 hour'
     from planned cross join jsonb_to_recordset(boxes) as b (value text, note text, in_hours int)`,
    [JSON.stringify(rows)],
  )
}

/** Whoever follows a list was told, of what names something on it, that it does. */
export async function tellOfHits(client: pg.ClientBase) {
  await client.query(
    `update portal.notice set kind = 'watch.hit', urgent = true, position = 1
     from (select organisation_id, person_id from portal.watch_followers()) as follower
     where (notice.organisation_id, notice.person_id) = (follower.organisation_id, follower.person_id) and notice.kind = 'bulletin.released'
       and exists (
         select from portal.indicator
         join portal.watched_identifier as watched on watched.type = indicator.type and watched.stem = coalesce(indicator.stem, indicator.value)
         where indicator.bulletin_id = notice.bulletin_id and indicator.position = 1 and watched.organisation_id = notice.organisation_id)`,
  )
}
