import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Practice } from '../find-practice.server.ts'
import type { Opened } from './find-requests.server.ts'
import type { NewReply, NewRequest } from './schema.ts'

/** Asks in the name of the own house. Answers the id of the request. */
export async function ask(db: Db, speaker: Speaker, practice: Practice, { kind, words, wished }: NewRequest) {
  if (kind !== 'experience' && (practice.own || practice.brokered)) throw new Refusal('errors:refusal.nobody_to_ask')
  const { organisation_id, person_id } = speaker
  const id = randomUUID()
  const asked = { id, bulletin_id: practice.id, organisation_id, person_id, kind, words }
  await db
    .insertInto('practice_request')
    .values({ ...asked, wished: kind === 'visit' ? wished : '' })
    .execute()
  await record(db, speaker, 'practice.request_asked', id)
  return id
}

/** Whether the speaker's house is one that answers this request now. */
export function mayReply({ practice, request }: Pick<Opened, 'practice' | 'request'>) {
  if (request.own || request.state === 'closed') return false
  return request.kind === 'experience' ? !request.answered : practice.own
}

/** Of those who run it each answers once; the owner as often as a visit needs. */
export async function giveReply(db: Db, speaker: Speaker, opened: Opened, { words, named, day, declines }: NewReply) {
  const { request } = opened
  if (!mayReply(opened)) throw new Refusal('errors:refusal.request_answered')
  const visit = request.kind === 'visit'
  const said = { day: visit && !declines ? (day ?? null) : null, declines: visit && declines === 'yes' }
  const under = { named: request.kind !== 'experience' || named === 'yes' }
  await db
    .insertInto('practice_reply')
    .values({ id: randomUUID(), request_id: request.id, words, ...said, ...under })
    .execute()
  await record(db, speaker, 'practice.request_answered', request.id)
}

/** For the day that the asker has seen: another one proposed meanwhile is not agreed to. */
export async function agreeToDay(db: Db, speaker: Speaker, { request }: Opened, day: string) {
  const agreed = await db
    .updateTable('practice_request')
    .set({ state: 'agreed' })
    .where('id', '=', request.id)
    .where(sql<boolean>`proposed_on = ${day}::date and state = 'answered'`)
    .returning('id')
    .executeTakeFirst()
  if (!agreed) throw new Refusal('errors:refusal.other_day')
  await record(db, speaker, 'practice.visit_agreed', request.id)
}

/** Answers false for what the own house did not ask, or took back before. */
export async function takeBack(db: Db, speaker: Speaker, { request }: Opened) {
  if (!request.own || request.state === 'closed') return false
  await db.updateTable('practice_request').set({ state: 'closed' }).where('id', '=', request.id).execute()
  await record(db, speaker, 'practice.request_taken_back', request.id)
  return true
}

/** Says for the own side whether readers of the practice may see an answer and its question. Answers false for what is not its to say. */
export async function chooseShowing(db: Db, speaker: Speaker, reply: string, choice: 'named' | 'unnamed' | 'none') {
  if (!may(speaker.roles, 'release')) throw new Refusal('errors:refusal.not_yours_to_show')
  const said = choice === 'none' ? null : choice
  const { rows } = await sql<{ done: boolean }>`select portal.agree_to_show(${reply}, ${said}) as done`.execute(db)
  if (!rows[0]?.done) return false
  await record(db, speaker, said ? 'practice.answer_shown' : 'practice.answer_hidden', reply)
  return true
}
