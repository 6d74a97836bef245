import { sql } from 'kysely'
import { may } from '#app/vocabulary/roles.ts'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Waiting = {
  reference: string
  title: string
  tlp: Tlp
  severity: Severity
  exercise: boolean
  originator_name: string
  released_at: Date
  acknowledge_by: Date | null
}

/** What is older has been answered by telephone, or never will be. */
const days = 14

/** What is immediate or names a time to answer by, holds, and was not answered for the own organisation: the soonest first. */
export async function listWaiting(db: Db, { organisation_id, roles }: Speaker): Promise<Waiting[]> {
  if (!may(roles, 'acknowledge')) return []
  const { rows } = await sql<Waiting>`
    select reference, title, tlp, severity, exercise, originator_name, released_at, acknowledge_by
    from bulletin
    where state = 'released' and drill_id is null and (urgency = 'immediate' or acknowledge_by is not null)
      and released_at > now() - make_interval(days => ${days}) and coalesce(valid_until > now(), true)
      and organisation_id <> ${organisation_id}
      and not exists (select from acknowledgement as given where given.bulletin_id = bulletin.id and given.organisation_id = ${organisation_id})
    order by acknowledge_by nulls last, released_at desc limit 6`.execute(db)
  return rows
}

export type Shared = {
  reference: string
  title: string
  tlp: Tlp
  exercise: boolean
  released_at: Date
  opened: number
  acknowledged: number
  sightings: number
  thanks: number
}

/** The latest that the own organisation shared in earnest and somebody has opened or answered. */
export async function listShared(db: Db, { organisation_id, roles }: Speaker): Promise<Shared[]> {
  if (!may(roles, 'converse')) return []
  const { rows } = await sql<Shared>`
    with latest as materialized (
      select id, reference, title, tlp, exercise, released_at from bulletin
      where organisation_id = ${organisation_id} and state = 'released' and type <> 'DRILL' and released_at > now() - interval '30 days'
      order by released_at desc limit 10)
    select reference, title, tlp, exercise, released_at, opened, acknowledged, sightings, thanks
    from latest cross join lateral portal.impact_of(latest.id)
    where opened + acknowledged + sightings + thanks > 0
    order by released_at desc limit 3`.execute(db)
  return rows
}
