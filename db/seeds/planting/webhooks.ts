import type pg from 'pg'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** Webhooks that are paused, and what their last tests brought. */
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
         least_severity smallint, tests jsonb)),
     webhook as (
       insert into portal.webhook (id, organisation_id, name, url, acts_for, least_severity, state, created_by, created_at)
       select id, organisation, name, url, person, least_severity, 'paused', person, now() - interval '3 days' from planned returning id)
     insert into portal.webhook_attempt (organisation_id, webhook_id, message_id, kind, request, status, error, answer, took, attempted_at)
     select organisation, planned.id, gen_random_uuid(), 'webhook.test', '{"type":"webhook.test","data":{"exercise":true}}', test.status,
       case when test.status >= 300 then 'refused' end, test.answer, 140, now() - test.ago * interval '1 minute'
     from planned join webhook using (id) cross join jsonb_to_recordset(tests) as test (ago int, status int, answer text)`,
    [JSON.stringify(rows)],
  )
}
