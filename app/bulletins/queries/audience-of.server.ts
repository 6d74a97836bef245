import { sql } from 'kysely'
import type { CircleKind } from '#app/vocabulary/audience.ts'
import type { Db } from '#db/database.server.ts'

/** One organisation that can read a layer, and why. `organisation_name` is null for a group that keeps its members to itself, and for all that no directory lists. */
export type AudienceLine = {
  position: number
  kind: CircleKind
  group_name: string | null
  organisation_id: string | null
  organisation_name: string | null
  people: number
  own: boolean
}

/** "Who can see this", by the law of reading itself; the persons named in one organisation are one line. Answers the originator only; anyone else gets no line. */
export async function audienceOf(db: Db, bulletin_id: string) {
  const { rows } = await sql<AudienceLine>`
    select position, circle_kind as kind, circle_name as group_name, organisation_id, organisation_name,
      sum(people)::int as people, coalesce(organisation_id = (select (portal.speaker()).organisation_id), false) as own
    from portal.audience_of(${bulletin_id})
    group by position, circle_kind, circle_name, organisation_id, organisation_name
    order by position, circle_kind, circle_name, organisation_name`.execute(db)
  return rows
}

/** Stands for who is in the groups that an own draft names: another text when they are others. It tells of nobody. */
export async function audienceSeal(db: Db, bulletin_id: string) {
  const { rows } = await sql<{ seal: string }>`select portal.audience_seal(${bulletin_id}) as seal`.execute(db)
  return rows[0]?.seal ?? ''
}
