import { sql } from 'kysely'
import type { Adoption } from '#app/vocabulary/codes/practices.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Rejection } from './schema.ts'

export type Step = { status: Adoption; note: string; evidence: string | null; person: string | null; at: string }

/** Where one own site stands with a practice. */
export type SiteStanding = {
  site_id: string
  site: string
  kind: string
  status: Adoption
  owner: string | null
  due_on: string | null
  reason: Rejection | null
  note: string
  evidence: string | null
  verified_at: Date | string | null
  /** A year after somebody verified it, it counts as in operation again. */
  lapsed: boolean
  /** Somebody else recorded that it runs, so that the speaker may verify it. */
  verifiable: boolean
  steps: Step[]
}

/** Each own site, by name, with where it stands and how it came to that, newest first. */
export async function listStandings(db: Db, { person_id }: Speaker, practice: string): Promise<SiteStanding[]> {
  const { rows } = await sql<SiteStanding>`
    select site.id as site_id, site.name as site, site.kind, coalesce(status, 'A0') as status, owner, due_on::text, reason,
      coalesce(note, '') as note, evidence, verified_at, coalesce(verified_at <= now() - interval '12 months', false) as lapsed,
      coalesce(status in ('A4', 'A5') and adoption.person_id <> ${person_id}, false) as verifiable,
      (select coalesce(jsonb_agg(jsonb_build_object('status', change.status, 'note', change.note, 'evidence', change.evidence,
                'person', person.name, 'at', change.at) order by change.at desc), '[]')
       from (select * from adoption_change where adoption_id = adoption.id order by at desc limit 20) as change
       left join person on person.id = change.person_id) as steps
    from site left join adoption on adoption.site_id = site.id and adoption.bulletin_id = ${practice}
    order by site.name, site.id limit 200`.execute(db)
  return rows
}
