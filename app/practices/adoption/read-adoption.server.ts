import { sql } from 'kysely'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import type { Adoption } from '#app/vocabulary/codes/practices.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Stage = 'running' | 'pilot' | 'planned' | 'reviewing' | 'rejected'

/** At least so many, besides those that are named; null is "a few, or none". */
export type Count = { stage: Stage; sites: number | null; countries: number | null; counted_on: string | null }

export type AdoptionTold = {
  counts: Count[]
  named: { organisation_id: string; organisation_name: string; country: string }[]
  /** The own sites that are on the way with it. */
  own: { site: string; status: Adoption; lapsed: boolean }[]
  sees: boolean
  mayRecord: boolean
}

/** What a practice's page says of who runs it: one statement. */
export async function readAdoption(db: Db, { roles }: Speaker, reference: string): Promise<AdoptionTold> {
  const { rows } = await sql<Pick<AdoptionTold, 'counts' | 'named' | 'own'>>`
    select
      (select coalesce(jsonb_agg(to_jsonb(each)), '[]') from adoption_counts(practice.id) as each) as counts,
      (select coalesce(jsonb_agg(to_jsonb(each)), '[]') from named_adopters(practice.id) as each) as named,
      (select coalesce(jsonb_agg(jsonb_build_object('site', site.name, 'status', status,
                'lapsed', coalesce(verified_at <= now() - interval '12 months', false)) order by site.name), '[]')
       from adoption join site on site.id = adoption.site_id
       where adoption.bulletin_id = practice.id and status <> 'A0') as own
    from (select ${bulletinId(reference)} as id) as practice`.execute(db)
  const told = rows[0] ?? { counts: [], named: [], own: [] }
  return { ...told, sees: may(roles, 'see_sites'), mayRecord: may(roles, 'adopt') }
}
