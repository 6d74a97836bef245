import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Db } from '../database.server.ts'
import { hashOf } from './invitations.ts'
import { administer } from './server.ts'
import type { Member, World } from './world.ts'

const typed = {
  name: 'Dune Locks Inland Port',
  kind: 'PA',
  country: 'NL',
  ports: ['NLMOE'],
  lei: null,
  vat: null,
  eori: 'NL12345678',
  website: '',
  contact_name: 'Mila Duin',
  contact_function: 'Port security officer',
  contact_email: 'mila@dune-locks.example',
  reason: 'Two empty containers came back with cut seals.',
  language: 'nl',
}

export type Typed = Partial<{ [Field in keyof typeof typed]: (typeof typed)[Field] | string | null }>

/** As a visitor does; answers the secret that was sent to him. */
export async function apply(db: Db, said: Typed = {}) {
  const secret: string = randomUUID()
  await sql`select portal.apply_to_join(${JSON.stringify({ ...typed, ...said })}, ${hashOf(secret)})`.execute(db)
  return secret
}

/** What a function of the database answers, as rows; a function that answers false answers nothing. */
export async function rowsOf(db: Db, name: string, ...values: unknown[]) {
  const { rows } = await sql<Record<string, unknown>>`
    select * from ${sql.id('portal', name)}(${sql.join(values)}) as answer`.execute(db)
  return rows.filter(({ answer }) => answer !== false)
}

export const hash = hashOf

/** An application that the secretariat sees; answers its id and the secret of the applicant. */
export async function plantApplication(database: Database, url: string, said: Typed = {}) {
  const secret = await database.write(null, (db) => apply(db, said))
  await database.write(null, (db) => rowsOf(db, 'confirm_application', secret))
  const { rows } = await administer(url, `select id from portal.application where secret_hashes @> array[$1::bytea]`, [
    hashOf(secret),
  ])
  return { id: String(rows[0]?.id), secret }
}

export function askSponsors(db: Db, id: string, ...organisations: string[]) {
  return rowsOf(db, 'ask_sponsors', id, organisations, hashOf(randomUUID()))
}

export function answerSponsorship(db: Db, id: string, answer = 'confirmed') {
  return rowsOf(db, 'answer_sponsorship', id, answer, 'We know them.', hashOf(randomUUID()))
}

export function decide(db: Db, id: string, verdict = 'refused', without = '') {
  return rowsOf(db, 'decide_application', id, verdict, 'Decided by the board.', without, hashOf(randomUUID()))
}

/** One that became Originator, with a sponsor that was asked. */
export async function fillApplications(database: Database, { author }: World, url: string) {
  const { id } = await plantApplication(database, url)
  await administer(url, `update portal.application set organisation_id = $2 where id = $1`, [
    id,
    author.organisation_id,
  ])
  await plantSponsor(url, id, author)
}

export async function plantSponsor(url: string, id: string, { organisation_id, person_id }: Member) {
  await administer(
    url,
    `insert into portal.application_sponsor (application_id, organisation_id, asked_by) values ($1, $2, $3)`,
    [id, organisation_id, person_id],
  )
}
