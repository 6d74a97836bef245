import { behind } from '../ground.ts'

export type Person = { id: string; role: string; email: string; circle: number }
export type Tenant = { id: string; circle: number; people: Person[] }

export const roles = [
  'reader',
  'contributor',
  'publisher',
  'duty_desk',
  'administrator',
  'data_protection_officer',
  'secretariat',
  'platform_operator',
  'auditor',
  'observer',
]

/** An organisation with one person for each role, who sign in with the village's password and subscribe to all there is. */
export async function plantTenant(name: string, listed = true): Promise<Tenant> {
  const slug = `${name.toLowerCase().replaceAll(' ', '-')}-${Date.now()}`
  await behind(
    `with organisation as (insert into auth.organization (name, slug) values ($1, $2) returning id),
     role as (select unnest($3::text[]) as role),
     person as (
       insert into auth."user" (name, email, "emailVerified")
       select initcap(replace(role, '_', ' ')) || ' of ' || $1, replace(role, '_', '.') || '@' || $2 || '.example', true from role
       returning id, email),
     account as (
       insert into auth.account ("userId", "accountId", "providerId", password)
       select id, id, 'credential', (select password from auth.account where password is not null limit 1) from person)
     insert into auth.member ("organizationId", "userId", role)
     select organisation.id, person.id, replace(split_part(email, '@', 1), '.', '_') from organisation cross join person`,
    [name, slug, roles],
  )
  const [tenant] = await behind<Omit<Tenant, 'people'>>(
    `select id, circle_id as circle from portal.organisation join auth.organization using (id) where slug = $1`,
    [slug],
  )
  if (!tenant) throw new Error(`${name} was not mirrored.`)
  await behind(`update portal.organisation set listed = $2 where id = $1`, [tenant.id, listed])
  await behind(
    `insert into portal.subscription (organisation_id, person_id)
     select organisation_id, person_id from portal.membership where organisation_id = $1`,
    [tenant.id],
  )
  return { ...tenant, people: await peopleOf(tenant.id) }
}

export function peopleOf(organisation: string) {
  return behind<Person>(
    `select person.id, role, email, circle_id as circle
     from portal.membership join portal.person on person.id = person_id join portal.member_role using (organisation_id, person_id)
     where organisation_id = $1 order by role`,
    [organisation],
  )
}

export function personOf({ people }: Tenant, role: string) {
  const person = people.find((candidate) => candidate.role === role)
  if (!person) throw new Error(`Nobody is ${role}.`)
  return person
}
