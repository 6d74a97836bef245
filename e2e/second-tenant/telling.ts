import { behind } from '../ground.ts'
import type { Mark } from './hidden.ts'
import { personOf, type Tenant } from './tenants.ts'

/** How the people of an organisation are told: what one of them subscribed to, chose and muted, on which device, and that his mail came back. */
export async function plantTelling(tenant: Tenant, mark: Mark) {
  const { id } = tenant
  const auditor = personOf(tenant, 'auditor').id
  await markSubscription(tenant, mark)
  await behind(
    `with preference as (
       insert into portal.alert_preference (organisation_id, person_id, cadence) values ($1, $2, 'daily') on conflict do nothing),
     muted as (
       insert into portal.muted_bulletin (organisation_id, person_id, bulletin_id)
       select $1, $2, id from portal.bulletin where organisation_id = $1 and state = 'released' on conflict do nothing)
     insert into portal.mail_pause (person_id, email, error) select id, email, $3 from portal.person where id = $2 on conflict do nothing`,
    [id, auditor, mark('mail_pause error')],
  )
  const device = ['endpoint', 'p256dh', 'auth', 'name'].map((column) => mark(`push_device ${column}`))
  await behind(
    `insert into portal.push_device (organisation_id, person_id, endpoint, p256dh, auth, name)
     values ($1, $2, rpad($3, 100), rpad($4, 40), rpad($5, 40), left($6, 60)) on conflict do nothing`,
    [id, auditor, ...device],
  )
}

const lists = ['sectors', 'ports', 'regions', 'lanes', 'commodities', 'modi_operandi', 'types']
const listed = [...lists, ...lists.map((list) => `not_${list}`)]

/** In a phrase that says something, whatever the mark is. */
const terms = (mark: string) => JSON.stringify([[{ text: `marked ${mark}`, form: 'phrase', not: false }]])

async function markSubscription(tenant: Tenant, mark: Mark) {
  const marked = (column: string) => mark(`subscription ${column}`)
  const lists = listed.map((column, index) => `${column} = array[$${index + 7}]`)
  await behind(
    `update portal.subscription set name = left($2, 80), words = left($3, 200), not_words = left($4, 200), terms = $5, not_terms = $6,
       ${lists.join(', ')} where organisation_id = $1 and person_id = $${listed.length + 7}`,
    [
      tenant.id,
      ...['name', 'words', 'not_words'].map(marked),
      ...['terms', 'not_terms'].map((column) => terms(marked(column))),
      ...listed.map(marked),
      personOf(tenant, 'contributor').id,
    ],
  )
}

/** Who is on duty there, today and every week, as far as others may know, and what one shift leaves to the next. */
export async function plantDuty(tenant: Tenant, mark: Mark) {
  const people = ['duty_desk', 'publisher'].map((role) => personOf(tenant, role).id)
  await behind(
    `with setting as (
       insert into portal.desk_setting (organisation_id, deputy_id, listed) values ($1, $3, true) on conflict do nothing),
     week as (
       insert into portal.duty_week (organisation_id, person_id, deputy_id, weekday, starts, ends, time_zone)
       values ($1, $2, $3, 1, '06:00', '14:00', 'Europe/Brussels')),
     shift as (
       insert into portal.duty_shift (organisation_id, person_id, deputy_id, starts_at, ends_at)
       values ($1, $2, $3, now() - interval '1 hour', now() + interval '1 day'))
     insert into portal.handover (organisation_id, person_id, body) values ($1, $2, $4)`,
    [tenant.id, ...people, mark('handover body')],
  )
}

/** As many as anybody may have: one more is refused, and otherwise each answer would show a secret of its own. */
export async function plantFeeds({ id }: Tenant) {
  await behind(
    `insert into portal.feed (organisation_id, person_id, name, token_hash)
     select organisation_id, person_id, 'Full', sha256(convert_to(gen_random_uuid()::text, 'UTF8'))
     from portal.membership cross join generate_series(1, 10) where organisation_id = $1`,
    [id],
  )
}
