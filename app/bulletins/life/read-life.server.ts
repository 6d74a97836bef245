import { sql } from 'kysely'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db } from '#db/database.server.ts'
import type { RecallReason } from '../recall/reasons.ts'

export type Linked = {
  reference: string
  title: string
  tlp: Tlp
  state: string
  exercise: boolean
  kind: 'related' | 'duplicate_of' | 'duplicated_by'
  own: boolean
}

export type Life = {
  recall: { reason: RecallReason; explanation: string } | null
  /** What the speaker's organisation has to remove, for those who answer for it. */
  removal: { confirmed_at: Date | null; by: string | null } | null
  /** For the originator: how many organisations have it in hand, and how many of them confirmed the removal. */
  holders: number | null
  confirmed: number
  revising: boolean
  revises: string | null
  links: Linked[]
}

/** What happened to a bulletin since its release, as far as the speaker may know: one statement. */
export async function readLife(db: Db, reference: string): Promise<Life> {
  const { rows } = await sql<Life>`
    select
      (select jsonb_build_object('reason', reason, 'explanation', explanation) from recall where recall.bulletin_id = bulletin.id) as recall,
      (select jsonb_build_object('confirmed_at', confirmed_at, 'by', person.name)
       from removal_task as task left join person on person.id = task.confirmed_by
       where task.bulletin_id = bulletin.id) as removal,
      portal.count_holders(bulletin.id)::int as holders,
      (select count(*) filter (where done.confirmed) from portal.removals_of(bulletin.id) as done)::int as confirmed,
      exists (select from bulletin as draft where draft.revises = bulletin.id) as revising,
      (select original.reference from bulletin as original where original.id = bulletin.revises) as revises,
      ${links} as links
    from bulletin where reference = ${reference}`.execute(db)
  return (
    rows[0] ?? { recall: null, removal: null, holders: null, confirmed: 0, revising: false, revises: null, links: [] }
  )
}

/** Both ways: what this one was linked to, and what others linked to it. */
const links = sql<Linked[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('reference', other.reference, 'title', other.title, 'tlp', other.tlp,
    'state', other.state, 'exercise', other.exercise, 'kind', link.kind, 'own', link.own) order by other.released_at desc), '[]')
  from (select other_id as id, kind, true as own from bulletin_link where bulletin_id = bulletin.id
        union all
        select bulletin_id, case kind when 'duplicate_of' then 'duplicated_by' else kind end, false
        from bulletin_link where other_id = bulletin.id) as link
  join bulletin as other on other.id = link.id)`
