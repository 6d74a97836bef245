import { behind } from '../ground.ts'
import type { Mark } from './hidden.ts'
import { personOf, type Tenant } from './tenants.ts'

/** The organisation was kept out for a while, and is let in again; its log stands in the digest that the worker made. */
export async function plantSuspension(a: Tenant, mark: Mark) {
  await behind(
    `insert into portal.suspension (organisation_id, reason, suspended_by, lifting_reason, lifted_by, lifted_at)
     values ($1, $2, $3, $4, $3, now())`,
    [a.id, mark('suspension reason'), personOf(a, 'administrator').id, mark('suspension lifting_reason')],
  )
  await behind('select portal.make_digest()')
  await behind(
    `insert into portal.audit_digest_line (organisation_id, day, number, hash, salt)
     select $1, max(day), 1, sha256('entry'), sha256('salt') from portal.audit_digest on conflict do nothing`,
    [a.id],
  )
}
