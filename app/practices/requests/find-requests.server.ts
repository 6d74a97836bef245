import { sql } from 'kysely'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findPractice, type Practice } from '../find-practice.server.ts'
import type { Kind } from './schema.ts'

export type Choice = 'named' | 'unnamed' | null

/** Days come as text: a day has no zone. */
export type Reply = {
  id: string
  signed_by: string
  words: string
  day: string | null
  declines: boolean
  asker_shows: Choice
  replier_shows: Choice
  replied_on: string
  own: boolean
}

export type Request = {
  id: string
  kind: Kind
  by: string
  words: string
  wished: string
  state: 'open' | 'answered' | 'agreed' | 'declined' | 'closed'
  proposed_on: string | null
  asked_at: Date
  own: boolean
  answered: boolean
}

export type Shown = {
  id: string
  kind: 'experience' | 'offer'
  asked_by: string | null
  question: string
  answered_by: string | null
  answer: string
  replied_on: string
}

/** What the page of a practice says of requests: what both sides show, and how many the own house has to do with. One statement. */
export async function readRequests(db: Db, { roles }: Speaker, reference: string) {
  const id = bulletinId(reference)
  const { rows } = await sql<{ shown: Shown[]; known: number; brokered: boolean }>`
    select coalesce((select jsonb_agg(to_jsonb(each)) from portal.shown_replies(${id}) as each), '[]') as shown,
      coalesce((select brokered from bulletin where id = ${id}), false) as brokered,
      (select count(*)::int from practice_request where bulletin_id = ${id}) as known`.execute(db)
  return { ...(rows[0] ?? { shown: [], known: 0, brokered: false }), mayAsk: may(roles, 'draft') }
}

/** A practice about which the speaker may ask for the own house; undefined where his roles do not let him. */
export async function findAskable(db: Db, speaker: Speaker, reference: string): Promise<Practice | undefined> {
  return may(speaker.roles, 'draft') ? findPractice(db, speaker, reference) : undefined
}

/** All that the own house asked, was asked or may answer; what waits first. */
export async function listRequests(db: Db, speaker: Speaker, reference: string) {
  const practice = await findAskable(db, speaker, reference)
  if (!practice) return undefined
  const { rows } = await requests(speaker, sql`request.bulletin_id = ${practice.id}`).execute(db)
  return { practice, requests: rows }
}

/** One of them with its answers, and what the speaker can do about it. */
export async function findRequest(db: Db, speaker: Speaker, reference: string, id: string) {
  const practice = await findAskable(db, speaker, reference)
  if (!practice) return undefined
  const { rows } = await requests(speaker, sql`request.bulletin_id = ${practice.id} and request.id = ${id}`).execute(db)
  const request = rows[0]
  if (!request) return undefined
  return { practice, request, replies: await listReplies(db, speaker, id), mayShow: may(speaker.roles, 'release') }
}

export type Opened = NonNullable<Awaited<ReturnType<typeof findRequest>>>

function requests({ organisation_id }: Speaker, wanted: ReturnType<typeof sql>) {
  return sql<Request>`
    select request.id, kind, organisation_name as by, words, wished, state, proposed_on::text, asked_at,
      organisation_id = ${organisation_id} as own,
      exists (select from practice_reply as reply where reply.request_id = request.id) as answered
    from practice_request as request where ${wanted}
    order by state = 'open' desc, asked_at desc, request.id limit 100`
}

/** In no order that would say who was first. */
async function listReplies(db: Db, { organisation_id }: Speaker, request: string): Promise<Reply[]> {
  const { rows } = await sql<Reply>`
    select reply.id, signed_by, words, day::text, declines, asker_shows, replier_shows, replied_on::text,
      exists (select from practice_reply_origin as origin
              where origin.reply_id = reply.id and origin.organisation_id = ${organisation_id}) as own
    from practice_reply as reply where request_id = ${request} order by replied_on, reply.id limit 200`.execute(db)
  return rows
}
