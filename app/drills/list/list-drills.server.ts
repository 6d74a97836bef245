import { sql } from 'kysely'
import type { Db, Speaker } from '#db/database.server.ts'

export type ListedDrill = {
  id: string
  template: string
  kind: string
  site: string
  starts_at: Date
  ended_at: Date | null
  debriefed_at: Date | null
  sent: number
}

export type ListedPart = { id: string; title: string; originator_name: string; sent_at: Date; open: boolean }

/** The own drills of the last 24 months, the newest first. What is planned is only for those who run it. */
export async function listDrills(db: Db, { organisation_id }: Speaker): Promise<ListedDrill[]> {
  const { rows } = await sql<ListedDrill>`
    select id, template, kind, site, starts_at, ended_at, debriefed_at,
      (select count(*) from drill_message as message where message.drill_id = drill.id and message.sent_at is not null)::int as sent
    from drill where organisation_id = ${organisation_id} order by starts_at desc, id limit 200`.execute(db)
  return rows
}

/** Drills of others in which something was sent to the own desk. */
export async function listParts(db: Db, { organisation_id }: Speaker): Promise<ListedPart[]> {
  const { rows } = await sql<ListedPart>`
    select plays.drill_id as id, first.title, first.originator_name, first.released_at as sent_at, first.open
    from drill_participant as plays
    cross join lateral (
      select title, originator_name, released_at, valid_until > now() as open from bulletin
      where bulletin.drill_id = plays.drill_id and state = 'released' order by released_at limit 1) as first
    where plays.participant_id = ${organisation_id} and plays.organisation_id <> ${organisation_id}
    order by first.released_at desc limit 50`.execute(db)
  return rows
}
