import { randomUUID } from 'node:crypto'
import { behind } from '../ground.ts'
import { type Actor, ask } from '../second-tenant/asking.ts'
import { personOf, type Tenant } from '../second-tenant/tenants.ts'

export type Offer = { id: string; secret: string; email: string }

/** An open invitation to read along, by the administrator of the house. */
export async function offer(house: Tenant, email = `${randomUUID()}@guest.example`): Promise<Offer> {
  const secret = `${randomUUID()}-${randomUUID()}`
  const [made] = await behind<{ id: string }>(
    `insert into portal.invitation (organisation_id, email, roles, language, secret_hash, invited_by)
     values ($1, $2, '{reader}', 'en', sha256(convert_to($3, 'UTF8')), $4) returning id`,
    [house.id, email, secret, personOf(house, 'administrator').id],
  )
  return { id: made?.id ?? '', secret, email }
}

/** Presses the button of an invitation, with a name and a password for whoever has none. */
export function post(who: Actor, secret: string, more: Record<string, string> = {}) {
  const form = { name: 'Guest', new_password: 'quay wall lantern mooring', ...more }
  return ask(who, { path: `/invitation/${secret}`, method: 'POST', form })
}

/** The roles of an address in a house, by name. */
export async function heldBy({ id }: Tenant, email: string) {
  const held = await behind<{ role: string }>(
    `select role from portal.held_roles() as held join portal.person on person.id = person_id
     where organisation_id = $1 and email = $2 order by role`,
    [id, email],
  )
  return held.map(({ role }) => role)
}

export async function membersAt({ id }: Tenant, email: string) {
  const rows = await behind(
    `select from auth."user" left join auth.member on "userId" = "user".id and "organizationId" = $1 where email = $2`,
    [id, email],
  )
  return rows.length
}

/** The form that adds a role to what somebody holds, or leaves that one `alone`, as the page would send it now. */
export async function rolesForm({ id }: Tenant, person: string, role: string, alone = false) {
  const [member] = await behind<{ version: number; role: string }>(
    `select roles_version as version, (select min(held.role) from portal.held_roles() as held
       where held.organisation_id = $1 and held.person_id = $2) as role
     from portal.membership where organisation_id = $1 and person_id = $2`,
    [id, person],
  )
  const form = { version: String(member?.version), roles: role }
  return alone ? form : { ...form, 'roles[1]': `${member?.role}` }
}
