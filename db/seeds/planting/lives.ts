import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { VillageLife } from '../village/shape.ts'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

type Planting = {
  client: pg.ClientBase
  bulletin: { id: string; organisation_id: string; released_at: Date }
  seat: (person: string) => [organisation: string, person: string]
}

/** What became of bulletins, each deed at its hour after the release, by the triggers that work for anybody. */
export async function plantLives(client: pg.ClientBase, village: Village, register: Register) {
  const seat = (key: string): [string, string] => {
    const membership = village.people.find((person) => person.key === key)?.memberships[0]
    return [register.organisation(membership?.organisation ?? key), register.person(key)]
  }
  for (const life of village.lives) {
    const planting = { client, seat, bulletin: await find(client, life.bulletin) }
    await plantOpenings(planting, life)
    if (life.revision) await plantRevision(planting, life.revision)
    await plantLinks(planting, life)
    if (life.recall) await plantRecall(planting, life.recall)
  }
}

/** Whoever answered had opened it before. */
export async function plantReadingsOfAnswers(client: pg.ClientBase) {
  await client.query(
    `insert into portal.read_record (organisation_id, person_id, bulletin_id, position, read_at)
     select organisation_id, person_id, bulletin_id, 1, answered_at - interval '4 minutes' from portal.acknowledgement as answer
     where not exists (select from portal.read_record as record
       where record.bulletin_id = answer.bulletin_id and record.organisation_id = answer.organisation_id)`,
  )
}

async function find(client: pg.ClientBase, title: string): Promise<Planting['bulletin']> {
  const { rows } = await client.query(`select id, organisation_id, released_at from portal.bulletin where title = $1`, [
    title,
  ])
  if (!rows[0]) throw new Error(`The village tells what became of "${title}" and does not have it.`)
  return rows[0]
}

async function plantOpenings({ client, bulletin, seat }: Planting, { openings }: VillageLife) {
  for (const { person, position, hours_after } of openings)
    await client.query(
      `insert into portal.read_record (organisation_id, person_id, bulletin_id, position, read_at)
       select $1, $2, $3, place, $5 from generate_series(1, $4::int) as place`,
      [...seat(person), bulletin.id, position, at(bulletin, hours_after)],
    )
}

async function plantRevision({ client, bulletin, seat }: Planting, revision: NonNullable<VillageLife['revision']>) {
  const [organisation, person] = seat(revision.by)
  const draft = randomUUID()
  await client.query(
    `insert into portal.bulletin (id, organisation_id, author_id, reference, revises, revises_layers, change_note, type, title, severity,
       urgency, certainty, sectors, ports, modi_operandi, language, exercise, valid_until, acknowledge_by)
     select $1, $2, $3, 'BW-0000-0000', id, (select count(*) from portal.bulletin_layer where bulletin_id = $4), $5, type, title, severity,
       urgency, certainty, sectors, ports, modi_operandi, language, exercise, valid_until, acknowledge_by
     from portal.bulletin where id = $4`,
    [draft, organisation, person, bulletin.id, revision.note],
  )
  await client.query(
    `select portal.copy_parts(revises, id, revises_layers, author_id) from portal.bulletin where id = $1`,
    [draft],
  )
  for (const [from, to] of revision.replace) await reword(client, draft, revision.position, from, to)
  await client.query(`update portal.bulletin set state = 'released', releaser_id = author_id where id = $1`, [draft])
  await client.query(
    `update portal.revision set released_at = $2, releaser_id = $3 where bulletin_id = $1 and kind = 'revision'`,
    [bulletin.id, at(bulletin, revision.hours_after), person],
  )
}

async function reword(client: pg.ClientBase, draft: string, position: number, from: string, to: string) {
  const { rowCount } = await client.query(
    `update portal.bulletin_layer set body = replace(body, $3, $4)
     where bulletin_id = $1 and position = $2 and strpos(body, $3) > 0`,
    [draft, position, from, to],
  )
  if (!rowCount) throw new Error(`The village revises "${from}" and has not written it.`)
}

async function plantLinks({ client, bulletin }: Planting, { links }: VillageLife) {
  for (const { other, kind } of links)
    await client.query(
      `insert into portal.bulletin_link (organisation_id, bulletin_id, other_id, kind) values ($1, $2, $3, $4)`,
      [bulletin.organisation_id, bulletin.id, (await find(client, other)).id, kind],
    )
}

async function plantRecall({ client, bulletin, seat }: Planting, recall: NonNullable<VillageLife['recall']>) {
  const [organisation, person] = seat(recall.by)
  const moment = at(bulletin, recall.hours_after)
  await client.query(
    `insert into portal.recall (bulletin_id, organisation_id, person_id, reason, explanation, recalled_at) values ($1, $2, $3, $4, $5, $6)`,
    [bulletin.id, organisation, person, recall.reason, recall.explanation, moment],
  )
  await client.query(
    `update portal.revision set released_at = $2, releaser_id = $3 where bulletin_id = $1 and kind = 'recall'`,
    [bulletin.id, moment, person],
  )
  for (const { person: by, hours_after } of recall.removed_by)
    await client.query(
      `update portal.removal_task set confirmed_at = $4, confirmed_by = $3 where bulletin_id = $1 and organisation_id = $2`,
      [bulletin.id, ...seat(by), at(bulletin, hours_after)],
    )
}

function at({ released_at }: Planting['bulletin'], hours_after: number) {
  return new Date(released_at.getTime() + hours_after * 3_600_000)
}
