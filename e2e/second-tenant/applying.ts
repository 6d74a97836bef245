import { behind } from '../ground.ts'
import type { Mark } from './hidden.ts'
import { personOf, type Tenant } from './tenants.ts'

const columns = [
  ...['name', 'kind', 'country', 'ports', 'lei', 'vat', 'eori', 'website', 'contact_name', 'contact_function'],
  ...['contact_email', 'reason', 'sponsor_names', 'decision', 'not_waited'],
]

/** The application that the organisation came from, for which it was asked to speak itself. */
export async function plantApplication(a: Tenant, mark: Mark) {
  await behind(
    `with planted as (
       insert into portal.application (name, kind, country, ports, lei, vat, eori, website, contact_name, contact_function, contact_email,
         reason, sponsor_names, decision, not_waited, language, secret_hashes, state, organisation_id)
       values ($3, $4, $5, array[$6], $7, $8, $9, $10, $11, $12, lower($13), $14, array[$15], $16, $17, 'en', array[sha256('a letter')],
         'accepted', $1) returning id)
     insert into portal.application_sponsor (application_id, organisation_id, asked_by, sentence) select id, $1, $2, $18 from planted`,
    [
      a.id,
      personOf(a, 'administrator').id,
      ...columns.map((column) => mark(`application ${column}`)),
      mark('application_sponsor sentence'),
    ],
  )
}
