import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Db } from '../database.server.ts'
import { touched } from './practice-board.ts'
import { publishPractice } from './practices.ts'
import { administer } from './server.ts'
import type { Member, World } from './world.ts'

/** Begins a collection as somebody would. */
export function begin(db: Db, { organisation_id, person_id }: Member, readers = 'house') {
  return touched(
    sql`insert into collection (organisation_id, person_id, readers, title, purpose)
        values (${organisation_id}, ${person_id}, ${readers}, 'To begin with', 'What a small port can do this week.')`,
    db,
  )
}

export function put(db: Db, { organisation_id }: Member, collection_id: string, bulletin_id: string) {
  return touched(
    sql`insert into collection_item (organisation_id, collection_id, bulletin_id, place, sentence)
        values (${organisation_id}, ${collection_id}, ${bulletin_id}, 1, 'Costs nothing but time.')`,
    db,
  )
}

/** A collection of somebody's house, behind the policies. Answers its id. */
export async function plantCollection(url: string, owner: Member, readers: string, ...bulletins: string[]) {
  const id = randomUUID()
  const { organisation_id, person_id } = owner
  await administer(
    url,
    `insert into portal.collection (id, organisation_id, person_id, readers, title, purpose)
     values ($1, $2, $3, $4, 'To begin with', 'What a small port can do this week.')`,
    [id, organisation_id, person_id, readers],
  )
  for (const [place, bulletin_id] of bulletins.entries())
    await administer(
      url,
      `insert into portal.collection_item (organisation_id, collection_id, bulletin_id, place, sentence) values ($1, $2, $3, $4, 'Try it.')`,
      [organisation_id, id, bulletin_id, place],
    )
  return id
}

export function nameForMonth(db: Db, { organisation_id, person_id }: Member, bulletin_id: string) {
  return touched(
    sql`insert into practice_of_month (organisation_id, month, bulletin_id, person_id, sentence)
        values (${organisation_id}, '2026-01-01', ${bulletin_id}, ${person_id}, 'Begin the year with it.')`,
    db,
  )
}

/** Named by somebody's house for the month of a day, behind the policies. */
export async function plantMonth(
  url: string,
  { organisation_id, person_id }: Member,
  bulletin_id: string,
  day: string,
) {
  await administer(
    url,
    `insert into portal.practice_of_month (organisation_id, month, bulletin_id, person_id, sentence)
     values ($1, date_trunc('month', $4::timestamptz), $2, $3, 'Begin with it.')
     on conflict (organisation_id, month) do update set bulletin_id = excluded.bulletin_id`,
    [organisation_id, bulletin_id, person_id, day],
  )
}

/** A collection of Originator for its own house, with a practice that Named reads too, which Originator named for a month. */
export async function fillCollections(database: Database, world: World, url: string) {
  const practice = await publishPractice(database, world, [{ tlp: 2, to: [world.named.organisation_circle] }])
  await plantCollection(url, world.author, 'house', practice)
  await plantMonth(url, world.author, practice, '2026-01-15')
}
