import { sql } from 'kysely'
import { may } from '#app/vocabulary/roles.ts'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type OwnWork = {
  kind: 'to_release' | 'asked' | 'draft' | 'expiring'
  reference: string
  title: string
  type: string
  tlp: Tlp
  severity: Severity
  exercise: boolean
  author_name: string
  updated_at: Date
  valid_until: Date | null
}

/** More than this belongs in a list, not on the first page of the day. */
const most = 20

/**
 * What of the own organisation waits for this person: drafts to release, own drafts and those asked to be released,
 * and what the person wrote or released and runs out within three days. The most pressing first.
 */
export async function listOwnWork(db: Db, { organisation_id, person_id, roles }: Speaker): Promise<OwnWork[]> {
  if (!may(roles, 'draft')) return []
  const { rows } = await sql<OwnWork>`
    select kind, reference, title, type, tlp, severity, exercise, author.name as author_name, updated_at, valid_until
    from bulletin
    cross join lateral (select case
      when state = 'in_review' and reviewer_id = ${person_id} then 'to_release'
      when state = 'in_review' and author_id = ${person_id} then 'asked'
      when state = 'draft' and author_id = ${person_id} then 'draft'
      when state = 'released' and drill_id is null and ${person_id} in (author_id, releaser_id)
        and valid_until between now() and now() + interval '3 days' then 'expiring' end as kind) as work
    left join person as author on author.id = bulletin.author_id
    where bulletin.organisation_id = ${organisation_id} and kind is not null
    order by array_position(array['to_release', 'expiring', 'asked', 'draft'], kind),
      case when kind = 'expiring' then valid_until end, updated_at desc
    limit ${most}`.execute(db)
  return rows
}
