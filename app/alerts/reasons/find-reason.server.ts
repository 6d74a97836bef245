import { sql } from 'kysely'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Reason = {
  event_id: string
  kind: string
  subject: string | null
  reference: string
  title: string
  type: string
  tlp: Tlp
  severity: Severity
  exercise: boolean
  created_at: Date
  subscription_ids: string[]
  /** Beside subscriptions: the own one, told of it before, opened before. */
  wrote: boolean
  told_before: boolean
  opened: boolean
}

/** Why the speaker got a notice, from what the speaker can see. */
export async function findReason(db: Db, { person_id }: Speaker, event_id: string): Promise<Reason | undefined> {
  const { rows } = await sql<Reason>`
    select notice.event_id, notice.kind, notice.subject, reference, type, tlp, severity, exercise, notice.created_at, subscription_ids,
      case bulletin.state when 'recalled' then '' else title end as title,
      coalesce(${person_id} in (bulletin.author_id, bulletin.releaser_id), false) as wrote,
      exists (select from notice as earlier where earlier.bulletin_id = bulletin.id and earlier.created_at < notice.created_at
              and earlier.person_id = ${person_id}) as told_before,
      exists (select from read_record where read_record.bulletin_id = bulletin.id and read_record.person_id = ${person_id}
              and read_record.read_at < notice.created_at) as opened
    from notice join bulletin on bulletin.id = notice.bulletin_id
    where notice.event_id = ${event_id} and notice.person_id = ${person_id}`.execute(db)
  return rows[0]
}
