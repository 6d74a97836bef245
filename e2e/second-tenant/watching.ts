import { behind } from '../ground.ts'
import type { Mark } from './hidden.ts'
import { personOf, type Tenant } from './tenants.ts'

/** What an organisation watches and expects. */
export async function plantWatching(tenant: Tenant, mark: Mark) {
  const own = [tenant.id, personOf(tenant, 'contributor').id]
  await behind(`insert into portal.watch_list (organisation_id) values ($1) on conflict do nothing`, [tenant.id])
  await behind(
    `insert into portal.watch_follower (organisation_id, person_id, follows) values ($1, $2, true) on conflict do nothing`,
    own,
  )
  const watched = ['raw', 'value', 'stem', 'list', 'reason'].map((column) => mark(`watched_identifier ${column}`))
  await behind(
    `insert into portal.watched_identifier (organisation_id, person_id, type, raw, value, stem, list, reason)
     values ($1, $2, 'container', $3, $4, $5, $6, $7)`,
    [...own, ...watched],
  )
  const call = ['key', 'ship', 'imo', 'port', 'last_ports', 'note'].map((column) => mark(`expected_call ${column}`))
  await behind(
    `insert into portal.expected_call (organisation_id, person_id, key, ship, imo, port, last_ports, note, eta)
     values ($1, $2, $3, $4, $5, $6, array[$7], $8, now() + interval '6 days')`,
    [...own, ...call],
  )
  const box = ['key', 'value', 'stem', 'note'].map((column) => mark(`expected_box ${column}`))
  await behind(
    `insert into portal.expected_box (organisation_id, person_id, key, value, stem, note, eta)
     values ($1, $2, $3, $4, $5, $6, now() + interval '6 days')`,
    [...own, ...box],
  )
}

/** What a form of the walk would add is there already: adding it answers alike from the first time on. */
export function watchAlready({ id, people }: Tenant, value: string) {
  const person = people[0]?.id
  return behind(
    `insert into portal.watched_identifier (organisation_id, person_id, type, raw, value, stem)
     values ($1, $2, 'container', $3, $3, left($3, 10)) on conflict do nothing`,
    [id, person, value],
  )
}
