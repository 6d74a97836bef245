import { randomUUID } from 'node:crypto'
import { behind } from '../ground.ts'
import { personOf, type Tenant } from './tenants.ts'

type Mark = (where: string) => string

/** A site of one organisation where its practice runs, verified and assessed, and what counts and medians are made of. */
export async function plantSite(tenant: Tenant, mark: Mark) {
  const [site, median] = [randomUUID(), randomUUID()]
  const [author, second] = [personOf(tenant, 'publisher').id, personOf(tenant, 'contributor').id]
  const [{ id: practice } = { id: '' }] = await behind<{ id: string }>(
    `select id from portal.bulletin where organisation_id = $1 and type = 'PRACTICE' limit 1`,
    [tenant.id],
  )
  await behind(
    `insert into portal.site (id, organisation_id, name, port, kind, size, cargo, equipment, law, systems)
     values ($1, $2, $3, 'BEANR', 'S-CON', 'Z-S', array[$4], array[$5], array[$6], $7)`,
    [site, tenant.id, ...['name', 'cargo', 'equipment', 'law', 'systems'].map((part) => mark(`site ${part}`))],
  )
  await behind(
    `insert into portal.adoption (organisation_id, site_id, bulletin_id, person_id, status, note, evidence, verified_by, verified_at)
     values ($1, $2, $3, $4, 'A5', $6, $7, $5, now())`,
    [...[tenant.id, site, practice, author, second], ...['note', 'evidence'].map((part) => mark(`adoption ${part}`))],
  )
  await behind(
    `with planned as (
       insert into portal.site (organisation_id, name, kind, size) values ($1, $4, 'S-CON', 'Z-S') returning organisation_id, id)
     insert into portal.adoption (organisation_id, site_id, bulletin_id, person_id, status, owner, due_on)
     select organisation_id, id, $2, $3, 'A2', $5, current_date + 30 from planned`,
    [tenant.id, practice, author, mark('planned site name'), mark('adoption owner')],
  )
  await behind(`insert into portal.named_adopter (organisation_id, bulletin_id, person_id) values ($1, $2, $3)`, [
    ...[tenant.id, practice, author],
  ])
  await behind(
    `insert into portal.adoption_tally (organisation_id, bulletin_id, stage, named, sites, countries, features)
     values ($1, $2, 'running', true, 1, array[$3], array[$4])`,
    [tenant.id, practice, mark('tally countries'), mark('tally features')],
  )
  await behind(
    `insert into portal.assessment (organisation_id, site_id, bulletin_id, person_id, maturity, evidence) values ($1, $2, $3, $4, 3, $5)`,
    [tenant.id, site, practice, author, mark('assessment evidence')],
  )
  await behind(
    `with told as (
       insert into portal.site_median (id, site_kind, site_size, bulletin_id, median, told_on, shown, hidden_from)
       values ($1, 'S-CON', 'Z-S', $2, 3, current_date, true, '{}') returning id)
     insert into portal.median_share (median_id, organisation_id, seal) select id, $3, $4 from told`,
    [median, practice, tenant.id, mark('median seal')],
  )
}
