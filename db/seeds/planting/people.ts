import { hashPassword } from 'better-auth/crypto'
import type pg from 'pg'
import type { Village } from './village.ts'

/** Organisations and their people, the way sign-in keeps them; the mirror of db/policies does the rest. */
export async function plantPeople(client: pg.ClientBase, village: Village) {
  await plantOrganisations(client, village)
  await plantAccounts(client, village)
  await plantMembers(client, village)
}

async function plantOrganisations(client: pg.ClientBase, { organisations }: Village) {
  const rows = JSON.stringify(organisations)
  await client.query(
    `insert into auth.organization (name, slug) select name, key from jsonb_to_recordset($1) as o (name text, key text)`,
    [rows],
  )
  await client.query(
    `update portal.organisation
     set kind = o.kind, country = o.country, sectors = o.sectors, ports = o.ports, about = o.about,
       desk_email = o.desk_email,
       secretariat = o.secretariat, two_person_release = o.two_person_release
     from jsonb_to_recordset($1) as o (key text, kind text, country text, sectors text[], ports text[], about text,
       desk_email text, secretariat boolean, two_person_release boolean)
     join auth.organization on organization.slug = o.key
     where organisation.id = organization.id`,
    [rows],
  )
}

/** One password for all, hashed once: it is printed at the start anyway. */
async function plantAccounts(client: pg.ClientBase, { people, password }: Village) {
  const rows = JSON.stringify(people)
  await client.query(
    `with person as (
       insert into auth."user" (name, email, "emailVerified")
       select name, lower(email), true from jsonb_to_recordset($1) as p (name text, email text) returning id)
     insert into auth.account ("userId", "accountId", "providerId", password)
     select id, id, 'credential', $2 from person`,
    [rows, await hashPassword(password)],
  )
  await client.query(
    `update portal.person set language = p.language
     from jsonb_to_recordset($1) as p (email text, language text) where person.email = lower(p.email)`,
    [rows],
  )
}

async function plantMembers(client: pg.ClientBase, { people }: Village) {
  const memberships = people.flatMap((person) =>
    person.memberships.map((membership, order) => ({ ...membership, order, email: person.email })),
  )
  await client.query(
    `insert into auth.member ("organizationId", "userId", role, "createdAt")
     select organization.id, "user".id, array_to_string(m.roles, ','), now() + m."order" * interval '1 second'
     from jsonb_to_recordset($1) as m (organisation text, email text, roles text[], "order" int)
     join auth.organization on organization.slug = m.organisation
     join auth."user" on "user".email = lower(m.email)`,
    [JSON.stringify(memberships)],
  )
  await client.query(
    `update portal.membership set tlp_ceiling = m.tlp_ceiling, listed = m.listed
     from jsonb_to_recordset($1) as m (organisation text, email text, tlp_ceiling smallint, listed boolean)
     join auth.organization on organization.slug = m.organisation
     join portal.person on person.email = lower(m.email)
     where membership.organisation_id = organization.id and membership.person_id = person.id`,
    [JSON.stringify(memberships)],
  )
}
