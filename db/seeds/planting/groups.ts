import type pg from 'pg'
import type { Village } from './village.ts'

/** Groups whose members follow from a rule fill themselves. */
export async function plantGroups(client: pg.ClientBase, { groups }: Village) {
  const rows = JSON.stringify(groups)
  await client.query(
    `insert into portal."group" (organisation_id, name, purpose, rule, membership_confidential, circle_id)
     select organization.id, g.name, g.purpose, g.rule, g.membership_confidential, portal.new_circle('group')
     from jsonb_to_recordset($1) as g (name text, purpose text, steward text, rule jsonb, membership_confidential boolean)
     join auth.organization on organization.slug = g.steward`,
    [rows],
  )
  await client.query(
    `insert into portal.group_member (group_id, organisation_id)
     select "group".id, organization.id
     from jsonb_to_recordset($1) as g (name text, members text[])
     join portal."group" using (name) cross join unnest(g.members) as member (slug)
     join auth.organization using (slug)`,
    [rows],
  )
}
