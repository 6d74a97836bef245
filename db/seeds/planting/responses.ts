import type pg from 'pg'
import type { VillageResponses } from '../village/shape.ts'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

type Bulletin = { id: string; released_at: Date }
type Planting = {
  client: pg.ClientBase
  bulletin: Bulletin
  who: (person: string) => [organisation: string, person: string]
}

/** What readers answered, each at its hour after the release. Nobody is reminded of what is past. */
export async function plantResponses(client: pg.ClientBase, village: Village, register: Register) {
  const who = (key: string): [string, string] => {
    const seat = village.people.find((person) => person.key === key)?.memberships[0]
    return [register.organisation(seat?.organisation ?? key), register.person(key)]
  }
  for (const said of village.responses) {
    const planting = { client, who, bulletin: await findBulletin(client, said.bulletin) }
    await plantDue(planting, said)
    await plantAnswers(planting, said)
    await plantQuestions(planting, said)
    await plantTalk(planting, said)
    await plantThanks(planting, said)
  }
  await client.query(
    `update portal.bulletin set acknowledgement_reminded_at = released_at + interval '30 minutes' where state = 'released'`,
  )
}

async function findBulletin(client: pg.ClientBase, title: string): Promise<Bulletin> {
  const { rows } = await client.query(`select id, released_at from portal.bulletin where title = $1`, [title])
  if (!rows[0]) throw new Error(`The village answers "${title}" and does not have it.`)
  return rows[0]
}

async function plantDue({ client, bulletin }: Planting, { answer_within_hours }: VillageResponses) {
  await client.query(
    `update portal.bulletin set acknowledge_by = released_at + $2::float * interval '1 hour' where id = $1`,
    [bulletin.id, answer_within_hours ?? null],
  )
}

async function plantAnswers({ client, bulletin, who }: Planting, { answers }: VillageResponses) {
  for (const { person, answer, note = '', hours_after } of answers)
    await client.query(
      `insert into portal.acknowledgement (organisation_id, person_id, bulletin_id, answer, note, answered_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [...who(person), bulletin.id, answer, note, at(bulletin, hours_after)],
    )
  const found = answers.find(({ answer }) => answer === 'HIT')
  if (!found) return
  const { rows } = await client.query(
    `update portal.conversation set opened_at = $2 where bulletin_id = $1 returning id`,
    [bulletin.id, at(bulletin, found.hours_after)],
  )
  await happened(client, rows[0]?.id, at(bulletin, found.hours_after))
}

async function plantQuestions({ client, bulletin, who }: Planting, { questions }: VillageResponses) {
  for (const { person, body, unnamed, hours_after, answer } of questions) {
    const [organisation, asker] = who(person)
    const { rows } = await client.query(
      `insert into portal.question (bulletin_id, position, organisation_id, body, asked_at) values ($1, 1, $2, $3, $4) returning id`,
      [bulletin.id, unnamed ? null : organisation, body, at(bulletin, hours_after)],
    )
    const id = rows[0]?.id
    await client.query(
      `insert into portal.question_origin (question_id, organisation_id, person_id) values ($1, $2, $3)`,
      [id, organisation, asker],
    )
    await happened(client, id, at(bulletin, hours_after))
    if (!answer) continue
    await client.query(`update portal.question set answer = $2, answered_to = $3, answered_by = $4 where id = $1`, [
      id,
      answer.body,
      answer.to,
      who(answer.person)[1],
    ])
    await client.query(`update portal.question set answered_at = $2 where id = $1`, [
      id,
      at(bulletin, answer.hours_after),
    ])
    await happened(client, id, at(bulletin, answer.hours_after), 'question.answered')
  }
}

async function plantTalk({ client, bulletin, who }: Planting, { talk }: VillageResponses) {
  for (const { person, body, hours_after } of talk) {
    const { rows } = await client.query(
      `insert into portal.conversation_message (organisation_id, person_id, conversation_id, body, sent_at)
       select $1, $2, id, $4, $5 from portal.conversation where bulletin_id = $3 returning id`,
      [...who(person), bulletin.id, body, at(bulletin, hours_after)],
    )
    await happened(client, rows[0]?.id, at(bulletin, hours_after))
  }
}

async function plantThanks({ client, bulletin, who }: Planting, { thanks }: VillageResponses) {
  for (const { person, note, hours_after } of thanks)
    await client.query(
      `insert into portal.thanks (organisation_id, person_id, bulletin_id, note, thanked_at) values ($1, $2, $3, $4, $5)`,
      [...who(person), bulletin.id, note, at(bulletin, hours_after)],
    )
}

/** Its event happened then, too. */
async function happened(client: pg.ClientBase, subject: string, when: Date, kind: string | null = null) {
  await client.query(`update portal.outbox set created_at = $2 where subject = $1 and kind = coalesce($3, kind)`, [
    subject,
    when,
    kind,
  ])
}

function at({ released_at }: Bulletin, hours: number) {
  return new Date(released_at.getTime() + hours * 3_600_000)
}
