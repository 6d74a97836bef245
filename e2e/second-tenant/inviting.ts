import { behind } from '../ground.ts'
import type { Mark } from './hidden.ts'
import { personOf, type Tenant } from './tenants.ts'

/** Somebody who is invited to the organisation and did not answer yet. */
export async function plantInvitation(a: Tenant, mark: Mark) {
  await behind(
    `insert into portal.invitation (organisation_id, email, roles, language, message, secret_hash, invited_by)
     values ($1, lower($2), '{reader}', 'en', $3, sha256('a secret'), $4)`,
    [a.id, mark('invitation email'), mark('invitation message'), personOf(a, 'administrator').id],
  )
}
