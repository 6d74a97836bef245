import type pg from 'pg'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** Sites, where each stands with which practice, who is named, and the first count of it. */
export async function plantSites(client: pg.ClientBase, { sites, namedAdopters }: Village, register: Register) {
  const rows = sites.map(({ organisation, has, ...site }) => ({
    ...site,
    ...has,
    organisation: register.organisation(organisation),
  }))
  await client.query(
    `insert into portal.site (organisation_id, name, port, kind, size, cargo, equipment, law, gone_through, systems)
     select organisation, name, port, kind, size, cargo, equipment, law, gone_through, systems
     from jsonb_to_recordset($1) as s (organisation uuid, name text, port text, kind text, size text, cargo text[], equipment text[],
       law text[], gone_through text[], systems text)`,
    [JSON.stringify(rows)],
  )
  await client.query(
    `insert into portal.adoption (organisation_id, site_id, bulletin_id, person_id, status, owner, due_on, reason, note)
     select site.organisation_id, site.id, bulletin.id, (array_agg(role.person_id order by role.person_id))[1], said.status,
       'Gate', current_date + 120, 'not_relevant', coalesce(said.note, '')
     from jsonb_to_recordset($1) as s (organisation uuid, name text, standings jsonb)
     cross join jsonb_to_recordset(s.standings) as said (practice text, status text, note text)
     join portal.site on site.organisation_id = s.organisation and site.name = s.name
     join portal.bulletin on bulletin.title = said.practice and bulletin.type = 'PRACTICE'
     join portal.member_role as role on role.organisation_id = s.organisation and role.role in ('contributor', 'publisher')
     group by site.organisation_id, site.id, bulletin.id, said.status, said.note`,
    [JSON.stringify(rows)],
  )
  await verify(client, rows)
  await client.query(
    `insert into portal.named_adopter (organisation_id, bulletin_id, person_id)
     select organisation, bulletin.id, (array_agg(role.person_id order by role.person_id))[1]
     from jsonb_to_recordset($1) as n (organisation uuid, practice text)
     join portal.bulletin on bulletin.title = n.practice and bulletin.type = 'PRACTICE'
     join portal.member_role as role on role.organisation_id = n.organisation and role.role = 'publisher' group by 1, 2`,
    [JSON.stringify(namedAdopters.map((one) => ({ ...one, organisation: register.organisation(one.organisation) })))],
  )
  await client.query('select portal.tally_adoptions()')
}

/** By somebody of the house who did not record it. */
async function verify(client: pg.ClientBase, rows: { organisation: string; name: string; standings: unknown[] }[]) {
  await client.query(
    `update portal.adoption set status = 'A5', evidence = 'Watched three openings, each of another shift.'
     from jsonb_to_recordset($1) as s (organisation uuid, name text, standings jsonb)
     cross join jsonb_to_recordset(s.standings) as said (practice text, verified int)
     join portal.bulletin on bulletin.title = said.practice
     join portal.site on site.organisation_id = s.organisation and site.name = s.name
     where adoption.site_id = site.id and adoption.bulletin_id = bulletin.id and said.verified is not null`,
    [JSON.stringify(rows)],
  )
  await client.query(
    `update portal.adoption set verified_at = now() - interval '2 months', verified_by = (
       select role.person_id from portal.member_role as role where role.organisation_id = adoption.organisation_id
         and role.role in ('contributor', 'publisher') and role.person_id <> adoption.person_id order by role.person_id limit 1)
     where status = 'A5'`,
  )
}
