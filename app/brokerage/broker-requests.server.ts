import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { hasOrigin, isOpen, type RequestState } from './request-state.ts'

/** As a broker sees it: the text by its reference, and nothing of whose it is. */
export type BrokerRequest = {
  id: string
  receipt: string
  state: RequestState
  answer: string
  asked_at: Date
  answer_by: Date
  answered_at: Date | null
  other: string | null
  reference: string | null
  title: string | null
  tlp: Tlp | null
  severity: Severity | null
  exercise: boolean | null
  readings: { broker: string | null; reason: string; read_at: string }[]
}

const most = 100

/** The requests that the speaker is to answer, and those that are over, the newest first; undefined for all but the secretariat. */
export async function listBrokerRequests(db: Db, speaker: Speaker) {
  if (!may(speaker.roles, 'broker')) return undefined
  const { rows } = await statement(speaker, sql`true`).execute(db)
  return rows
}

export async function findBrokerRequest(db: Db, speaker: Speaker, id: string) {
  if (!may(speaker.roles, 'broker')) return undefined
  const { rows } = await statement(speaker, sql`request.id = ${id}`).execute(db)
  return rows[0]
}

/** The request while it waits for an answer. */
export async function findRequestToDecline(db: Db, speaker: Speaker, id: string) {
  const request = await findBrokerRequest(db, speaker, id)
  return request && isOpen(request) ? request : undefined
}

/** The request while the speaker may ask whose it is: until it is given back. */
export async function findRequestToLookUp(db: Db, speaker: Speaker, id: string) {
  const request = await findBrokerRequest(db, speaker, id)
  return request && hasOrigin(request) ? request : undefined
}

function statement({ person_id }: Speaker, which: ReturnType<typeof sql>) {
  return sql<BrokerRequest>`
    select request.id, receipt, request.state, request.answer, asked_at, answer_by, answered_at, other.name as other,
      bulletin.reference, bulletin.title, bulletin.tlp, bulletin.severity, bulletin.exercise,
      (select coalesce(json_agg(json_build_object('broker', person.name, 'reason', reason, 'read_at', read_at) order by read_at), '[]')
       from brokerage_reading as reading left join person on person.id = reading.person_id
       where reading.brokerage_id = request.id) as readings
    from brokerage as request
    left join bulletin on bulletin.id = request.bulletin_id
    left join person as other on other.id in (broker_one, broker_two) and other.id <> ${person_id}
    where ${person_id} in (broker_one, broker_two) and ${which}
    order by (request.state in ('asked', 'taken')) desc, asked_at desc limit ${most}`
}

/** Tells the other broker, and the one who asked, that somebody has begun. */
export async function takeRequest(db: Db, speaker: Speaker, id: string) {
  const { rows } = await sql<{ taken: boolean }>`select take_brokerage(${id}) as taken`.execute(db)
  if (!rows[0]?.taken) throw new Refusal('errors:refusal.brokerage_over')
  await record(db, speaker, 'brokerage.taken', id)
}

/** With a sentence for the one who asked. The text leaves the secretariat. */
export async function declineRequest(db: Db, speaker: Speaker, id: string, answer: string) {
  const { rows } = await sql<{ declined: boolean }>`select decline_brokerage(${id}, ${answer}) as declined`.execute(db)
  if (!rows[0]?.declined) throw new Refusal('errors:refusal.brokerage_over')
  await record(db, speaker, 'brokerage.declined', id)
}

export type Origin = {
  organisation_name: string
  person_name: string
  desk_email: string | null
  desk_phone: string | null
}

/** Whose it is. The reason is kept with the look, where the other broker and the house itself read it. */
export async function readOrigin(db: Db, speaker: Speaker, id: string, reason: string) {
  const { rows } = await sql<Origin>`select * from read_brokerage_origin(${id}, ${reason})`.execute(db)
  const [origin] = rows
  if (!origin) throw new Refusal('errors:refusal.brokerage_over')
  await record(db, speaker, 'brokerage.origin_read', id)
  return origin
}
