import { sql } from 'kysely'
import type { Db, Speaker } from '#db/database.server.ts'

export type HouseNews = {
  event_id: string
  kind: 'attachment.infected' | 'mail.paused' | 'webhook.off' | 'call.answered' | 'call.to_show' | 'call.shown'
  subject: string
  /** Of the file, the member, the webhook or the call; null for one that is gone. */
  name: string | null
  /** The bulletin on which the file hangs. */
  reference: string | null
  /** The call that an answer is to. */
  call_id: string | null
  created_at: Date
  read_at: Date | null
}

const most = 30

/** What the speaker was told of the own house, the newest first; read with the speaker's own rights, as all else. */
export async function listHouseNews(db: Db, { organisation_id, person_id }: Speaker): Promise<HouseNews[]> {
  const { rows } = await sql<HouseNews>`
    select notice.event_id, notice.kind, notice.subject, coalesce(file.name, person.name, webhook.name, call.title) as name,
      file.reference, call.id as call_id, notice.created_at, read_at
    from notice
    left join lateral (
      select attachment.name, bulletin.reference from attachment join bulletin on bulletin.id = attachment.bulletin_id
      where attachment.content_id = notice.subject order by attachment.created_at limit 1) as file on notice.kind = 'attachment.infected'
    left join person on notice.kind = 'mail.paused' and person.id = notice.subject
    left join webhook on notice.kind = 'webhook.off' and webhook.id = notice.subject
    left join call_answer on notice.kind like 'call.%' and call_answer.id = notice.subject
    left join open_call as call on call.id = call_answer.call_id
    where notice.organisation_id = ${organisation_id} and notice.person_id = ${person_id} and notice.bulletin_id is null
      and notice.created_at > now() - interval '30 days'
    order by notice.created_at desc, notice.event_id limit ${most}`.execute(db)
  return rows
}

/** What a letter tells its recipient of the own house: that it happened, never a name, which may be as secret as a draft. */
export function listHouseKinds(db: Db, { person_id }: Speaker, event_ids: string[]) {
  return db
    .selectFrom('notice')
    .select(['event_id', sql<HouseNews['kind']>`kind`.as('kind')])
    .where('event_id', 'in', event_ids)
    .where('person_id', '=', person_id)
    .where('bulletin_id', 'is', null)
    .orderBy('created_at')
    .execute()
}

export type HouseKind = Awaited<ReturnType<typeof listHouseKinds>>[number]
