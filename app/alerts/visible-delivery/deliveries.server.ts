import { sql } from 'kysely'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Delivery } from './delivery-states.tsx'

export type TellingOf = Delivery & {
  kind: string
  reference: string
  title: string
  type: string
  tlp: Tlp
  severity: Severity
  exercise: boolean
}

const most = 50

/** What left the portal for the speaker, or waits to, the newest first; of one event, or of the last fifty. */
export async function listDeliveries(db: Db, { organisation_id, person_id }: Speaker, event_id?: string) {
  const { rows } = await sql<TellingOf>`
    select delivery.event_id, channel, delivery.state, delivery.created_at, next_at, sent_at, last_error, read_at, notice.kind,
      reference, type, tlp, severity, exercise, case bulletin.state when 'recalled' then '' else title end as title
    from delivery
    join notice on notice.event_id = delivery.event_id and notice.person_id = delivery.recipient
    join bulletin on bulletin.id = notice.bulletin_id
    where delivery.recipient = ${person_id} and delivery.organisation_id = ${organisation_id}
      ${event_id ? sql`and delivery.event_id = ${event_id}` : sql``}
    order by delivery.created_at desc, delivery.event_id limit ${most}`.execute(db)
  return rows
}

export type Standing = {
  person_id: string
  name: string
  channel: string
  sent: number
  opened: number
  waiting: number
  paused: number
  bounced: number
  failed: number
}

/** For administrators: what became of what was sent to each member in thirty days, and of nothing what it was about. */
export async function listStanding(db: Db): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select standing.*, person.name from delivery_standing() as standing join person on person.id = standing.person_id
    order by bounced + paused + failed desc, person.name, channel`.execute(db)
  return rows
}

export type Load = { organisation_id: string; name: string | null; messages: number }

/** For the secretariat: who made the portal send how much in seven days, in tens. */
export async function listLoad(db: Db): Promise<Load[]> {
  const { rows } = await sql<Load>`
    select load.*, organisation.name from alert_load() as load left join organisation on organisation.id = load.organisation_id
    order by messages desc, organisation.name`.execute(db)
  return rows
}
