import type pg from 'pg'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** Webhooks that are paused, and what their last tests and the releases before brought. */
export async function plantWebhooks(client: pg.ClientBase, { people, webhooks }: Village, register: Register) {
  const rows = webhooks.map(({ person, ...webhook }) => ({
    ...webhook,
    person: register.person(person),
    organisation: register.organisation(
      people.find(({ key }) => key === person)?.memberships[0].organisation ?? person,
    ),
  }))
  await client.query(
    `with planned as (
       select gen_random_uuid() as id, w.* from jsonb_to_recordset($1) as w (organisation uuid, person uuid, name text, url text,
         least_severity smallint, tests jsonb, releases jsonb)),
     webhook as (
       insert into portal.webhook (id, organisation_id, name, url, acts_for, least_severity, state, created_by, created_at)
       select id, organisation, name, url, person, least_severity, 'paused', person, now() - interval '30 days' from planned returning id)
     insert into portal.webhook_attempt (organisation_id, webhook_id, message_id, kind, request, status, error, answer, took, attempted_at)
     select organisation, planned.id, gen_random_uuid(), 'webhook.test', '{"type":"webhook.test","data":{"exercise":true}}', test.status,
       case when test.status >= 300 then 'refused' end, test.answer, 140, now() - test.ago * interval '1 minute'
     from planned join webhook using (id) cross join jsonb_to_recordset(tests) as test (ago int, status int, answer text)`,
    [JSON.stringify(rows)],
  )
  await plantTold(client, rows)
}

async function plantTold(client: pg.ClientBase, rows: { name: string; releases: unknown }[]) {
  await client.query(
    `with told as (
       select row_number() over (order by released_at desc) as place, bulletin.* from portal.bulletin
       where state = 'released' and tlp <= 1 and audience && array[1, 2] and severity >= 2 and released_at < now() - interval '3 hours')
     insert into portal.webhook_attempt (organisation_id, webhook_id, message_id, kind, bulletin_id, tlp, request, status, error, answer, took, attempted_at)
     select webhook.organisation_id, webhook.id, md5(webhook.id::text || told.id)::uuid, 'bulletin.released', told.id, told.tlp,
       jsonb_build_object('type', 'bulletin.released', 'timestamp', told.released_at,
         'data', jsonb_build_object('reference', told.reference, 'urgency', told.urgency, 'exercise', told.exercise)),
       (try.answer ->> 'status')::int, case when (try.answer ->> 'status')::int >= 300 then 'refused' end, try.answer ->> 'answer', 110,
       told.released_at + (try.turn - 1) * interval '41 seconds' + interval '1 second'
     from jsonb_to_recordset($1) as planned (name text, releases jsonb) join portal.webhook using (name)
     cross join jsonb_array_elements(releases) with ordinality as release (answers, place) join told using (place)
     cross join jsonb_array_elements(answers) with ordinality as try (answer, turn)`,
    [JSON.stringify(rows)],
  )
}
