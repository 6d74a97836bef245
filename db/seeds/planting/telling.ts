import type pg from 'pg'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

type Planting = { client: pg.ClientBase; village: Village; register: Register }

/** How people want to be told, before anything is planned for them. */
export async function plantPreferences({ client, village, register }: Planting) {
  const rows = village.telling.preferences.map((chosen) => ({ ...chosen, ...seatOf(village, register, chosen.person) }))
  await client.query(
    `insert into portal.alert_preference (organisation_id, person_id, cadence, digest_day, digest_hour, quiet_from, quiet_until)
     select organisation, person, cadence, coalesce(digest_day, 1), coalesce(digest_hour, 7), (quiet ->> 0)::time, (quiet ->> 1)::time
     from jsonb_to_recordset($1) as p (organisation uuid, person uuid, cadence text, digest_day int, digest_hour int, quiet jsonb)`,
    [JSON.stringify(rows)],
  )
}

/** Programs with a secret address that nobody knows any more. */
export async function plantFeeds({ client, village, register }: Planting) {
  const rows = village.telling.feeds.map((feed) => ({ ...feed, ...seatOf(village, register, feed.person) }))
  await client.query(
    `insert into portal.feed (organisation_id, person_id, name, token_hash, created_at, last_used_at)
     select organisation, person, name, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
       now() - interval '20 days', now() - used_hours_ago * interval '1 hour'
     from jsonb_to_recordset($1) as f (organisation uuid, person uuid, name text, used_hours_ago int)`,
    [JSON.stringify(rows)],
  )
}

function seatOf({ people }: Village, register: Register, key: string) {
  const organisation = people.find((person) => person.key === key)?.memberships[0].organisation ?? key
  return { person: register.person(key), organisation: register.organisation(organisation) }
}

/**
 * What was planned for the past went out when it was due, in the letters of that moment. What is still to come waits only
 * for those who chose a digest, and for some hours at least.
 */
export async function plantDeliveries({ client, village, register }: Planting) {
  await client.query(
    `delete from portal.delivery using portal.outbox where outbox.id = event_id
       and (outbox.created_at < now() - interval '13 days' or outbox.created_at between now() - interval '7 days' and now() - interval '6 days')`,
  )
  await client.query(
    `with due as (
       select delivery.event_id, delivery.recipient, timed.urgent, outbox.created_at as told_at,
         portal.due_at(timed.timing, outbox.created_at) as first, portal.due_at(timed.timing, now() + interval '3 hours') as next
       from portal.delivery join portal.outbox on outbox.id = delivery.event_id
       join portal.timed_notices() as timed on timed.event_id = delivery.event_id and timed.person_id = delivery.recipient)
     update portal.delivery set urgent = due.urgent, created_at = told_at, attempts = 1, state = 'sent', next_at = first,
       sent_at = first + interval '2 seconds',
       message_id = md5(case when due.urgent then due.event_id::text else '' end || due.recipient || first)::uuid
     from due where (delivery.event_id, delivery.recipient) = (due.event_id, due.recipient) and first < now()`,
  )
  await client.query(
    `update portal.delivery set created_at = outbox.created_at, next_at = portal.due_at(timed.timing, now() + interval '3 hours')
     from portal.outbox, portal.timed_notices() as timed
     where outbox.id = delivery.event_id and timed.event_id = delivery.event_id and timed.person_id = delivery.recipient
       and delivery.state = 'waiting'`,
  )
  await plantMishaps(client, register.person(village.telling.bounced), register.person(village.telling.failed))
  await client.query(
    `delete from portal.delivery where state = 'waiting'
       and not exists (select from portal.alert_preference as chosen
                       where chosen.person_id = recipient and chosen.cadence in ('daily', 'weekly'))`,
  )
}

/** One address that refused a letter, since when nothing goes there, and one letter that could not be brought. */
async function plantMishaps(client: pg.ClientBase, bounced: string, failed: string) {
  const first = `select message_id from portal.delivery where recipient = $1 and state = 'sent' order by next_at limit 1`
  await client.query(
    `with refused as (
       update portal.delivery set state = 'bounced', sent_at = null, last_error = 'EENVELOPE 550'
       where message_id = (${first}) returning next_at)
     insert into portal.mail_pause (person_id, email, error, paused_at)
     select id, email, 'EENVELOPE 550', max(next_at) from refused cross join portal.person where id = $1 group by id`,
    [bounced],
  )
  await client.query(
    `update portal.delivery set state = 'paused', sent_at = null, message_id = null, attempts = 0
     where recipient = $1 and state in ('sent', 'waiting')`,
    [bounced],
  )
  await client.query(
    `update portal.delivery set state = 'dead', sent_at = null, attempts = 29, last_error = 'ETIMEDOUT'
     where message_id = (${first})`,
    [failed],
  )
}
