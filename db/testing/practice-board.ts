import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Db } from '../database.server.ts'
import { type Answered, publishPractice } from './practices.ts'
import { administer } from './server.ts'
import type { Member, World } from './world.ts'

/** Seats somebody on the review board, behind the policies. */
export async function seat(url: string, { organisation_id, person_id }: Member, until = `now() + interval '1 year'`) {
  await administer(
    url,
    `insert into portal.board_member (organisation_id, person_id, named_by, ends_at) values ($1, $2, $2, ${until})
     on conflict (organisation_id, person_id) do update set ends_at = excluded.ends_at`,
    [organisation_id, person_id],
  )
}

/** Makes a house a co-author, as its owner and a publisher there would. */
export async function writeAlong(database: Database, owner: Member, other: Member, bulletin_id: string) {
  await database.write(owner, (db) => askAuthor(db, bulletin_id, other))
  await database.write(other, (db) => answerAuthor(db, other, bulletin_id, 'accepted'))
}

export function askAuthor(db: Db, bulletin_id: string, { organisation_id }: Member) {
  return touched(
    sql`insert into practice_author (bulletin_id, organisation_id) values (${bulletin_id}, ${organisation_id})`,
    db,
  )
}

export function answerAuthor(db: Db, { organisation_id, person_id }: Member, bulletin_id: string, state: string) {
  return touched(
    sql`update practice_author set state = ${state}, answered_by = ${person_id}
        where bulletin_id = ${bulletin_id} and organisation_id = ${organisation_id}`,
    db,
  )
}

export function grade(
  db: Db,
  { organisation_id, person_id }: Member,
  bulletin_id: string,
  given = 'E2',
  signed_by = '',
) {
  return touched(
    sql`insert into practice_grade (bulletin_id, organisation_id, person_id, grade, reason, signed_by)
        values (${bulletin_id}, ${organisation_id}, ${person_id}, ${given}, 'Measured at two sites.', ${signed_by})`,
    db,
  )
}

export function endorse(db: Db, { organisation_id, person_id }: Member, bulletin_id: string) {
  return touched(
    sql`insert into practice_endorsement (bulletin_id, organisation_id, person_id, sentence)
        values (${bulletin_id}, ${organisation_id}, ${person_id}, 'It caught three seals in a month.')`,
    db,
  )
}

export async function suggest(db: Db, { organisation_id, person_id }: Member, bulletin_id: string) {
  const id = randomUUID()
  await sql`insert into practice_suggestion (id, bulletin_id, organisation_id, person_id, part, words, reason)
    values (${id}, ${bulletin_id}, ${organisation_id}, ${person_id}, 'claim', 'Tug each seal twice.', 'Once was not enough.')`.execute(
    db,
  )
  return [id]
}

export function settleSuggestion(db: Db, { person_id }: Member, id: string, answer = 'taken') {
  return touched(
    sql`update practice_suggestion set answer = ${answer}, answered_by = ${person_id} where id = ${id}`,
    db,
  )
}

export function translate(
  db: Db,
  { organisation_id, person_id }: Member,
  bulletin_id: string,
  { position = 1, language = 'nl', of_revision = 1 } = {},
) {
  return touched(
    sql`insert into practice_translation (bulletin_id, position, language, organisation_id, person_id, title, body, of_revision, of_position)
        values (${bulletin_id}, ${position}, ${language}, ${organisation_id}, ${person_id}, 'Zegeloefening', 'Trek aan elk zegel.',
          ${of_revision}, ${position})`,
    db,
  )
}

/** As many things as rows were touched. */
export async function touched(statement: ReturnType<typeof sql>, db: Db) {
  const { numAffectedRows = 0n } = await statement.execute(db)
  return Array.from({ length: Number(numAffectedRows) })
}

/** A practice with all that others say of one: a grade, an author, suggestions, a translation, an endorsement. */
export async function fillPractice(database: Database, world: World, url: string, ...layers: Answered[]) {
  const id = await publishPractice(database, world, layers)
  const { publisher, named, grouped } = world
  await seat(url, grouped)
  await writeAlong(database, publisher, named, id)
  await database.write(grouped, (db) => grade(db, grouped, id))
  const [suggestion = ''] = await database.write(named, (db) => suggest(db, named, id))
  await database.write(publisher, (db) => translate(db, publisher, id))
  return { id, suggestion }
}
