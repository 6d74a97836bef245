import type pg from 'pg'
import { plantDesks } from './desks.ts'
import type { Register } from './register.ts'
import { plantDeliveries, plantFeeds, plantPreferences } from './telling.ts'
import type { Village } from './village.ts'
import { tellOfHits } from './watching.ts'

const rememberedDays = 30
const unreadHours = 48

/** Subscriptions, the notices they would have brought lately, and how these went out. No mail goes out for what is past. */
export async function plantAlerts(client: pg.ClientBase, village: Village, register: Register) {
  const planting = { client, village, register }
  await plantPreferences(planting)
  await plantSubscriptions(client, village, register)
  await tellThePast(client)
  await plantDeliveries(planting)
  await plantFeeds(planting)
  await plantDesks(client, village, register)
  await client.query(`update portal.outbox set expanded_at = created_at where expanded_at is null`)
}

async function plantSubscriptions(client: pg.ClientBase, { subscriptions }: Village, register: Register) {
  const rows = subscriptions.map((subscription) => ({
    ...subscription,
    person: register.person(subscription.person),
    organisation: register.organisation(subscription.organisation),
  }))
  await client.query(
    `insert into portal.subscription
       (organisation_id, person_id, kind, name, sectors, ports, regions, lanes, modi_operandi, not_sectors, least_severity, created_at)
     select organisation, case when kind is null then person end, coalesce(kind, 'person'), coalesce(name, ''), sectors, ports,
       coalesce(regions, '{}'), coalesce(lanes, '{}'), modi_operandi, coalesce(not_sectors, '{}'), least_severity,
       now() - $2 * interval '1 day'
     from jsonb_to_recordset($1) as s (organisation uuid, person uuid, kind text, name text, sectors text[], ports text[],
       regions text[], lanes text[], modi_operandi text[], not_sectors text[], least_severity smallint)`,
    [JSON.stringify(rows), rememberedDays],
  )
}

async function tellThePast(client: pg.ClientBase) {
  await client.query(
    `insert into portal.outbox (organisation_id, person_id, kind, bulletin_id, created_at)
     select organisation_id, releaser_id, 'bulletin.released', id, released_at from portal.bulletin
     where state = 'released' and released_at > now() - $1 * interval '1 day'`,
    [rememberedDays],
  )
  await client.query(`select portal.expand_event(id) from portal.outbox where expanded_at is null`)
  await tellOfHits(client)
  await client.query(
    `update portal.notice
     set created_at = outbox.created_at,
       read_at = case when outbox.created_at < now() - $1 * interval '1 hour' then outbox.created_at + interval '40 minutes' end
     from portal.outbox where outbox.id = notice.event_id`,
    [unreadHours],
  )
  await client.query(`update portal.outbox set expanded_at = created_at`)
}
