import { sql } from 'kysely'
import type { CircleKind } from '#app/vocabulary/audience.ts'
import type { Db } from '#db/database.server.ts'

export type Named = {
  position: number
  kind: CircleKind
  stance: 'included' | 'excluded'
  /** Null for what the originator may not know by name any more. */
  name: string | null
  /** Of a person, the organisation for which that person was named. */
  organisation_id: string | null
}

/** The circles that an own bulletin names, for whoever may read the layer that names them. */
export async function listNamed(db: Db, bulletin_id: string) {
  const { rows } = await sql<Named>`
    select layer_circle.position, circle.kind, stance, membership.organisation_id,
      coalesce(organisation.name, "group".name, person.name) as name
    from layer_circle join circle on circle.id = layer_circle.circle_id
    left join organisation on circle.kind = 'organisation' and organisation.circle_id = circle.id
    left join "group" on circle.kind = 'group' and "group".circle_id = circle.id
    left join membership on circle.kind = 'person' and membership.circle_id = circle.id
    left join person on person.id = membership.person_id
    where layer_circle.bulletin_id = ${bulletin_id}
    order by layer_circle.position, 5`.execute(db)
  return rows
}

/** Who was left out by name, and from which layer on. */
export function leftOut(named: readonly Named[]) {
  return named.flatMap(({ stance, position, name }) => (stance === 'excluded' && name ? [{ position, name }] : []))
}

/** The persons of an organisation whom a RED layer names. */
export function personsNamed(named: readonly Named[], position: number, organisation_id: string) {
  return named.flatMap((each) =>
    each.kind === 'person' && each.position === position && each.organisation_id === organisation_id && each.name
      ? [each.name]
      : [],
  )
}
