import { randomUUID } from 'node:crypto'
import { behind } from '../ground.ts'
import { personOf, type Tenant } from './tenants.ts'

type Mark = (where: string) => string

/** A drill of one organisation that runs, with a message that was sent to the own desk and answered there. Answers its reference. */
export async function plantDrill(tenant: Tenant, mark: Mark) {
  const [drill, bulletin] = [randomUUID(), randomUUID()]
  const leader = personOf(tenant, 'publisher').id
  const reference = `BW-${bulletin.slice(0, 4)}-${bulletin.slice(4, 8)}`.toUpperCase()
  await behind(
    `insert into portal.drill (id, organisation_id, leader_id, template, kind, site, language, starts_at, took_part, results, lessons, gaps, practices)
     values ($1, $2, $3, 'bad_seals', 'drill', $4, 'en', now() - interval '1 hour', $5, $6, $7, $8, array[$9])`,
    [
      drill,
      tenant.id,
      leader,
      ...['site', 'took part', 'results', 'lessons', 'gaps', 'practices'].map((part) => mark(`drill ${part}`)),
    ],
  )
  await behind(`insert into portal.drill_participant (organisation_id, drill_id, participant_id) values ($1, $2, $1)`, [
    tenant.id,
    drill,
  ])
  await behind(
    `insert into portal.bulletin (id, organisation_id, author_id, drill_id, reference, type, exercise, title, urgency, valid_until)
     values ($1, $2, $3, $4, $5, 'DRILL', true, $6, 'immediate', now() + interval '1 day')`,
    [bulletin, tenant.id, leader, drill, reference, mark('drill title')],
  )
  await behind(
    `insert into portal.bulletin_layer (organisation_id, bulletin_id, position, tlp, body) values ($1, $2, 1, 2, $3)`,
    [tenant.id, bulletin, mark('drill body')],
  )
  await behind(
    `insert into portal.layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
     select id, $2, 1, circle_id, 'included' from portal.organisation where id = $1`,
    [tenant.id, bulletin],
  )
  await behind(`update portal.bulletin set state = 'released', releaser_id = author_id where id = $1`, [bulletin])
  await behind(
    `insert into portal.drill_message (organisation_id, drill_id, place, title, body, severity, within, due_at, sent_at, bulletin_id)
     values ($1, $2, 1, $3, $4, 2, 15, now() - interval '1 hour', now() - interval '1 hour', $5)`,
    [tenant.id, drill, mark('drill message title'), mark('drill message body'), bulletin],
  )
  await behind(
    `insert into portal.drill_answer (organisation_id, bulletin_id, role, answer, note) values ($1, $2, 'duty_desk', 'ACTED', $3)`,
    [tenant.id, bulletin, mark('drill answer note')],
  )
  return reference
}
