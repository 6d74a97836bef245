import type pg from 'pg'
import type { VillageBoard, VillageSaid } from '../village/practice-board.ts'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

type Practice = { id: string; released_at: Date }
type Planting = {
  client: pg.ClientBase
  practice: Practice
  who: (person: string) => [organisation: string, person: string]
}

/** What others say of practices. Nobody is told of what is past. */
export async function plantPracticeBoard(client: pg.ClientBase, village: Village, register: Register) {
  const who = (key: string): [string, string] => {
    const house = village.people.find((person) => person.key === key)?.memberships[0].organisation
    return [register.organisation(house ?? key), register.person(key)]
  }
  await plantMembers(client, village.practiceBoard, who)
  for (const said of village.practiceBoard.said) {
    const planting = { client, who, practice: await findPractice(client, said.practice) }
    await plantAuthors(planting, said)
    await plantGrades(planting, said)
    await plantWords(planting, said)
    await plantEndorsements(planting, said)
  }
  await client.query(`update portal.outbox set expanded_at = created_at where kind like 'practice.%'`)
}

async function plantMembers(client: pg.ClientBase, { members }: VillageBoard, who: Planting['who']) {
  for (const member of members)
    await client.query(
      `insert into portal.board_member (organisation_id, person_id, named_by, ends_at)
       select $1, $2, person_id, now() + interval '2 years' from portal.member_role where role = 'secretariat' limit 1`,
      who(member),
    )
}

async function findPractice(client: pg.ClientBase, title: string): Promise<Practice> {
  const { rows } = await client.query(
    `select id, released_at from portal.bulletin where title = $1 and type = 'PRACTICE'`,
    [title],
  )
  if (!rows[0]) throw new Error(`The village speaks of the practice "${title}" and does not have it.`)
  return rows[0]
}

async function plantGrades({ client, practice, who }: Planting, { grades = [] }: VillageSaid) {
  for (const { person, grade, reason, hours_after } of grades)
    await client.query(
      `insert into portal.practice_grade (organisation_id, person_id, bulletin_id, grade, reason, graded_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [...who(person), practice.id, grade, reason, at(practice, hours_after)],
    )
}

async function plantAuthors({ client, practice, who }: Planting, { authors = [] }: VillageSaid) {
  for (const { person, accepted, hours_after } of authors) {
    const [organisation, publisher] = who(person)
    await client.query(
      `insert into portal.practice_author (bulletin_id, organisation_id, asked_at) values ($1, $2, $3)`,
      [practice.id, organisation, at(practice, hours_after)],
    )
    if (accepted)
      await client.query(
        `update portal.practice_author set state = 'accepted', answered_by = $3 where bulletin_id = $1 and organisation_id = $2`,
        [practice.id, organisation, publisher],
      )
  }
}

async function plantWords({ client, practice, who }: Planting, { suggestions = [], translations = [] }: VillageSaid) {
  for (const { person, part, words, reason, hours_after } of suggestions)
    await client.query(
      `insert into portal.practice_suggestion (organisation_id, person_id, bulletin_id, part, words, reason, suggested_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [...who(person), practice.id, part, words, reason, at(practice, hours_after)],
    )
  for (const { person, language, title, body, answers, hours_after } of translations)
    await client.query(
      `insert into portal.practice_translation (organisation_id, person_id, bulletin_id, position, language, title, body, answers,
         of_revision, of_position, translated_at) values ($1, $2, $3, 1, $4, $5, $6, $7, 1, 1, $8)`,
      [...who(person), practice.id, language, title, body, JSON.stringify(answers), at(practice, hours_after)],
    )
}

async function plantEndorsements({ client, practice, who }: Planting, { endorsements = [] }: VillageSaid) {
  for (const { person, sentence, hours_after } of endorsements)
    await client.query(
      `insert into portal.practice_endorsement (organisation_id, person_id, bulletin_id, sentence, endorsed_at)
       values ($1, $2, $3, $4, $5)`,
      [...who(person), practice.id, sentence, at(practice, hours_after)],
    )
}

function at({ released_at }: Practice, hours: number) {
  return new Date(released_at.getTime() + hours * 3_600_000)
}
