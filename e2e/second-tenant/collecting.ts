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
