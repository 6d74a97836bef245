import { randomUUID } from 'node:crypto'
import { behind } from '../ground.ts'
import type { Mark } from './hidden.ts'
import { personOf, type Tenant } from './tenants.ts'

/** A webhook that is paused, so that the worker leaves it as it is, its secret, and what was once sent there. */
export async function plantWebhook(a: Tenant, mark: Mark) {
  const person = personOf(a, 'reader').id
  await behind(
    `with hook as (
       insert into portal.webhook (organisation_id, name, url, acts_for, sectors, state, last_error, created_by)
       values ($1, $2, 'https://' || replace($3, ' ', '-') || '.example/', $4, array[$5], 'paused', $6, $4) returning id),
     secret as (
       insert into portal.webhook_secret (id, organisation_id, webhook_id, key_id, data_key)
       select $7, $1, id, $8, '' from hook)
     insert into portal.webhook_attempt (organisation_id, webhook_id, message_id, kind, bulletin_id, request, error, answer, took)
     select $1, hook.id, $7, $9, (select id from portal.bulletin where organisation_id = $1 limit 1), $10, $11, $12, 1 from hook`,
    [
      a.id,
      mark('webhook name'),
      mark('webhook url'),
      person,
      mark('webhook sectors'),
      mark('webhook last_error'),
      randomUUID(),
      mark('webhook_secret key_id'),
      ...['kind', 'request', 'error', 'answer'].map((column) => mark(`webhook_attempt ${column}`)),
    ],
  )
}

/** A webhook that hears whatever its reader may read; nobody listens. */
export async function plantListening(b: Tenant) {
  await behind(
    `insert into portal.webhook (organisation_id, name, url, acts_for, created_by) values ($1, 'Listening', 'https://siem.example/', $2, $2)`,
    [b.id, personOf(b, 'reader').id],
  )
}

/** Of what the webhooks of an organisation were to be told. */
export function toldToWebhooks({ id }: Tenant) {
  return behind(
    `select event_id, message_id is not null as written from portal.delivery where webhook_id is not null and organisation_id = $1 order by 1`,
    [id],
  )
}
