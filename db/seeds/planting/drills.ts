import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { VillageDrill } from '../village/shape.ts'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** Drills that are over, with what was sent, opened and answered in them. */
export async function plantDrills(client: pg.ClientBase, { drills }: Village, register: Register) {
  for (const drill of drills) {
    const id = await plantDrill(client, drill, register)
    for (const [index, message] of drill.messages.entries()) {
      const bulletin = await send(client, id, drill, message, register)
      await note(client, id, index + 1, bulletin, message)
      for (const answer of message.answers) await plantAnswer(client, id, bulletin, answer, register)
    }
  }
}

async function plantDrill(client: pg.ClientBase, drill: VillageDrill, register: Register) {
  const { template, kind, site, days_ago, lasts, took_part, results, lessons, gaps } = drill
  const { rows } = await client.query<{ id: string }>(
    `insert into portal.drill (organisation_id, leader_id, template, kind, site, language, starts_at, ended_at,
       took_part, results, lessons, gaps, debriefed_at)
     select $1, $2, $3, $4, $5, 'en', began.at, began.at + $7 * interval '1 minute', $8, $9, $10, $11, began.at + interval '1 day'
     from (select now() - $6 * interval '1 day' as at) as began returning id`,
    [
      register.organisation(drill.organisation),
      register.person(drill.leader),
      ...[template, kind, site, days_ago, lasts, took_part, results, lessons, gaps],
    ],
  )
  const id = rows[0]?.id ?? ''
  await client.query(
    `insert into portal.drill_participant (organisation_id, drill_id, participant_id) select $1, $2, unnest($3::uuid[])`,
    [register.organisation(drill.organisation), id, drill.players.map((key) => register.organisation(key))],
  )
  return id
}

type Message = VillageDrill['messages'][number]

/** As the portal sends it, at its minute; it is over with the drill. */
async function send(
  client: pg.ClientBase,
  drill_id: string,
  drill: VillageDrill,
  { title, text, minute, within }: Message,
  register: Register,
) {
  const id = randomUUID()
  const organisation = register.organisation(drill.organisation)
  await client.query(
    `insert into portal.bulletin (id, organisation_id, author_id, drill_id, reference, type, title, severity, urgency, certainty,
       exercise, acknowledge_by, valid_until, created_at)
     select $1, $2, $3, drill.id, 'BW-' || portal.random_symbols(4) || '-' || portal.random_symbols(4), 'DRILL', $5, 2, 'immediate', 'observed',
       true, starts_at + ($6::int + $7::int) * interval '1 minute', ended_at, starts_at from portal.drill where id = $4`,
    [id, organisation, register.person(drill.leader), drill_id, title, minute, within],
  )
  await client.query(
    `insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body) values ($1, $2, 1, 2, $3)`,
    [organisation, id, text],
  )
  await client.query(
    `insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
     select $1, $2, 1, circle_id, 'included' from portal.organisation where id = any ($3::uuid[])`,
    [organisation, id, drill.players.map((key) => register.organisation(key))],
  )
  await client.query(
    `update portal.bulletin set state = 'released', releaser_id = author_id, released_at = starts_at + $2 * interval '1 minute'
     from portal.drill where bulletin.id = $1 and drill.id = drill_id`,
    [id, minute],
  )
  return id
}

function note(client: pg.ClientBase, drill_id: string, place: number, bulletin: string, message: Message) {
  const { title, text, within, minute } = message
  return client.query(
    `insert into portal.drill_message (organisation_id, drill_id, place, title, body, severity, within, due_at, sent_at, bulletin_id)
     select organisation_id, id, $2, $3, $4, 2, $5, sent.at, sent.at, $7
     from portal.drill cross join lateral (select starts_at + $6 * interval '1 minute' as at) as sent where id = $1`,
    [drill_id, place, title, text, within, minute, bulletin],
  )
}

/** Whoever answers has opened it two minutes before. */
async function plantAnswer(
  client: pg.ClientBase,
  drill_id: string,
  bulletin: string,
  { organisation, role, answer, minute, note: said }: Message['answers'][number],
  register: Register,
) {
  const id = register.organisation(organisation)
  await client.query(
    `insert into portal.drill_answer (organisation_id, bulletin_id, role, answer, note, answered_at)
     select $2, $3, $4, $5, $6, starts_at + $7 * interval '1 minute' from portal.drill where id = $1`,
    [drill_id, id, bulletin, role, answer, said, minute],
  )
  await client.query(
    `insert into portal.read_record (organisation_id, person_id, bulletin_id, position, read_at)
     select $2, person_id, $3, 1, starts_at + ($4::int - 2) * interval '1 minute'
     from portal.drill cross join lateral (
       select person_id from portal.member_role where organisation_id = $2 and role = $5 order by person_id limit 1) as reader
     where id = $1`,
    [drill_id, id, bulletin, minute, role],
  )
}
