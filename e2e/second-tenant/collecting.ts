import { behind } from '../ground.ts'
import { personOf, type Tenant } from './tenants.ts'

/** A collection of one organisation for itself alone, with its own practice in it, which it named for this month. */
export async function plantCollected(tenant: Tenant, mark: (where: string) => string) {
  const person = personOf(tenant, 'publisher').id
  const parts = ['house', 'title', 'purpose', 'sentence'].map((part) => mark(`collection ${part}`))
  await behind(
    `with collection as (
       insert into portal.collection (organisation_id, person_id, title, purpose) values ($1, $2, $3, $4) returning organisation_id, id)
     insert into portal.collection_item (organisation_id, collection_id, bulletin_id, place, sentence)
     select collection.organisation_id, collection.id, bulletin.id, 1, $5
     from collection join portal.bulletin on bulletin.organisation_id = collection.organisation_id and type = 'PRACTICE'`,
    [tenant.id, person, ...parts.slice(1)],
  )
  // the trigger puts the name of the house there
  await behind(`update portal.collection set organisation_name = $2 where organisation_id = $1`, [tenant.id, parts[0]])
  await behind(
    `insert into portal.practice_of_month (organisation_id, month, bulletin_id, person_id, sentence)
     select organisation_id, date_trunc('month', now()), id, $2, $3 from portal.bulletin
     where organisation_id = $1 and type = 'PRACTICE' limit 1`,
    [tenant.id, person, mark('month sentence')],
  )
}

/** A call of one organisation, so long ago that no other finds it, with an answer that names its practice. */
export async function plantCall(tenant: Tenant, mark: (where: string) => string) {
  const person = personOf(tenant, 'publisher').id
  const [title, purpose, outcome, category, kind] = ['title', 'purpose', 'outcome', 'category', 'kind'].map((part) =>
    mark(`call ${part}`),
  )
  await behind(
    `with call as (
       insert into portal.open_call (organisation_id, person_id, title, purpose, outcome, categories, site_kinds, opened_at, open_until)
       values ($1, $2, $3, $4, $5, array[$6], array[$7], now() - interval '600 days', current_date - 510) returning id),
     answer as (
       insert into portal.call_answer (call_id, organisation_id, person_id, words) select id, $1, $2, $8 from call returning id, call_id)
     insert into portal.call_answer_practice (answer_id, call_id, organisation_id, bulletin_id)
     select answer.id, answer.call_id, $1, bulletin.id from answer
     join portal.bulletin on bulletin.organisation_id = $1 and type = 'PRACTICE' limit 1`,
    [tenant.id, person, title, purpose, outcome, category, kind, mark('call answer words')],
  )
  // the triggers put the name of the house there
  await behind(`update portal.open_call set organisation_name = $2 where organisation_id = $1`, [
    tenant.id,
    mark('call house'),
  ])
  await behind(`update portal.call_answer set organisation_name = $2 where organisation_id = $1`, [
    tenant.id,
    mark('answer house'),
  ])
}
