import type pg from 'pg'
import { harmless } from '../village/harmless.ts'
import { identifiers, sightings } from '../village/identifiers.ts'
import type { VillageBulletin } from '../village/shape.ts'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** Before the release, which says where each value stands. */
export async function plantIdentifiers(
  client: pg.ClientBase,
  id: string,
  { title, organisation }: VillageBulletin,
  register: Register,
) {
  const layers = identifiers.filter(({ bulletin }) => bulletin === title)
  const rows = layers.flatMap(({ position, identifiers: here }) =>
    here.map(({ value, type, ...rest }) => ({ ...rest, position, type, value, stem: stemOf(type, value) })),
  )
  await client.query(
    `insert into portal.indicator (organisation_id, bulletin_id, position, type, raw, value, stem, outcome, reason, note)
     select $2, $3, position, type, raw, value, stem, case when reason is null then 'ok' else 'warn' end, reason, coalesce(note, '')
     from jsonb_to_recordset($1) as i (position smallint, type text, raw text, value text, stem text, reason text, note text)`,
    [JSON.stringify(rows), register.organisation(organisation), id],
  )
}

/** As in app/indicators/types.ts. */
function stemOf(type: string, value: string) {
  return (type === 'container' || type === 'seal') && value.length >= 10 ? value.slice(0, 10) : null
}

/** After the releases: what others saw, and what the secretariat knows. */
export async function plantSightings(client: pg.ClientBase, { people }: Village, register: Register) {
  for (const { person, bulletin, value, kind, days_ago, port = null, note = '', unnamed = false } of sightings) {
    const seat = people.find(({ key }) => key === person)?.memberships[0].organisation ?? ''
    await client.query(
      `with told as (
         insert into portal.sighting (indicator_id, organisation_id, kind, seen_on, port, note, created_at)
         select indicator.id, case when not $5 then $6::uuid end, $3, current_date - $4::int, $8, $9, now() - $4 * interval '1 day'
         from portal.indicator join portal.bulletin on bulletin.id = bulletin_id
         where title = $1 and value = $2 order by position limit 1 returning id)
       insert into portal.sighting_origin (sighting_id, organisation_id, person_id) select id, $6, $7 from told`,
      [bulletin, value, kind, days_ago, unnamed, register.organisation(seat), register.person(person), port, note],
    )
  }
  await plantHarmless(client, register)
}

async function plantHarmless(client: pg.ClientBase, register: Register) {
  await client.query(
    `insert into portal.known_harmless (organisation_id, person_id, type, value, reason)
     select $2, $3, type, value, reason from jsonb_to_recordset($1) as h (type text, value text, reason text)`,
    [JSON.stringify(harmless), register.organisation('alliance-secretariat'), register.person('ingrid-maes')],
  )
}
