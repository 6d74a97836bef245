import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { VillageBrokerage } from '../village/shape.ts'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** After the drafts: what was given to two brokers of the secretariat, and what they released. */
export async function plantBrokerages(client: pg.ClientBase, { brokerages }: Village, register: Register) {
  for (const brokerage of brokerages) await plantBrokerage(client, brokerage, register)
}

async function plantBrokerage(client: pg.ClientBase, brokerage: VillageBrokerage, register: Register) {
  const [request, copy] = [randomUUID(), randomUUID()]
  const { bulletin, hours_ago } = brokerage
  await client.query(
    `with house as (select id from portal.organisation where secretariat),
     broker as (
       select array_agg(speaker.person_id order by person.name) as ids from house
       join portal.speakers() as speaker on speaker.organisation_id = house.id join portal.person on person.id = person_id
       where roles @> array['secretariat', 'publisher']),
     copied as (
       insert into portal.bulletin (id, reference, organisation_id, author_id, brokered, type, title, severity, urgency, certainty,
         sectors, ports, modi_operandi, exercise, valid_until, created_at)
       select $2, 'BW-' || portal.random_symbols(4) || '-' || portal.random_symbols(4), house.id, broker.ids[1], true, type, title,
         severity, urgency, certainty, sectors, ports, modi_operandi, exercise, valid_until, now() - $4 * interval '1 hour'
       from house, broker, portal.bulletin where title = $3
       returning organisation_id),
     asked as (
       insert into portal.brokerage (id, secretariat_id, receipt, broker_one, broker_two, bulletin_id, asked_at, answer_by)
       select $1, organisation_id, concat_ws('-', portal.random_symbols(4), portal.random_symbols(4), portal.random_symbols(4),
         portal.random_symbols(4)), broker.ids[1], broker.ids[2], $2, now() - $4 * interval '1 hour', now() + interval '44 hours'
       from copied, broker returning id)
     insert into portal.brokerage_origin (brokerage_id, organisation_id, person_id, draft_id)
     select asked.id, draft.organisation_id, draft.author_id, draft.id
     from asked, portal.bulletin as draft where draft.title = $3 and draft.id <> $2`,
    [request, copy, bulletin, hours_ago],
  )
  await client.query(
    `select portal.copy_unnamed(draft, $1, house.id) from portal.bulletin as draft, portal.organisation as house
     where draft.title = $2 and draft.id <> $1 and house.secretariat`,
    [copy, bulletin],
  )
  await client.query(`select portal.tell('brokerage.asked', $1, $2)`, [copy, request])
  await release(client, copy, brokerage)
  await lookUp(client, request, brokerage, register)
}

async function release(client: pg.ClientBase, copy: string, { released_hours_ago }: VillageBrokerage) {
  if (released_hours_ago === undefined) return
  await client.query(
    `update portal.bulletin set state = 'released', released_at = now() - $2 * interval '1 hour',
       releaser_id = (select broker_two from portal.brokerage where bulletin_id = $1)
     where id = $1`,
    [copy, released_hours_ago],
  )
  await client.query(
    `update portal.brokerage set answered_at = now() - $2 * interval '1 hour', answer_by = asked_at + interval '48 hours'
     where bulletin_id = $1`,
    [copy, released_hours_ago],
  )
}

async function lookUp(client: pg.ClientBase, request: string, { reading }: VillageBrokerage, register: Register) {
  if (!reading) return
  await client.query(
    `insert into portal.brokerage_reading (brokerage_id, organisation_id, person_id, reason, read_at)
     select $1, secretariat_id, $2, $3, answered_at + interval '5 hours' from portal.brokerage where id = $1`,
    [request, register.person(reading.by), reading.reason],
  )
}
