import { randomUUID } from 'node:crypto'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Response } from '../find-response.server.ts'
import type { Answer, Question } from '../schema.ts'
import { listAskable } from './list-questions.server.ts'

/** Asks the originator about a layer that the speaker reads. Unnamed: nobody outside the own organisation learns who asks, the originator neither. */
export async function askQuestion(db: Db, speaker: Speaker, { id, own, state }: Response, asked: Question) {
  if (!may(speaker.roles, 'ask')) throw new Refusal('errors:refusal.asking_is_for_readers')
  if (own) throw new Refusal('errors:refusal.own_bulletin')
  if (state === 'recalled') throw new Refusal('errors:refusal.recalled')
  const { body, position, unnamed } = asked
  const readable = await listAskable(db, id)
  if (!readable.some((layer) => layer.position === position)) throw new Refusal('errors:refusal.no_such_layer')
  const question = randomUUID()
  await db
    .insertInto('question')
    .values({
      id: question,
      bulletin_id: id,
      position,
      body,
      organisation_id: unnamed ? null : speaker.organisation_id,
    })
    .execute()
  await record(db, speaker, 'question.asked', question)
}

/** Answers once: to whoever asked, or to all readers of the layer. */
export async function answerQuestion(db: Db, speaker: Speaker, id: string, { answer, answered_to }: Answer) {
  const allowed = may(speaker.roles, answered_to === 'readers' ? 'release' : 'converse')
  if (!allowed) throw new Refusal(`errors:refusal.answering_to_${answered_to}`)
  const answered = await db
    .updateTable('question')
    .set({ answer, answered_to, answered_by: speaker.person_id })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!answered) throw new Refusal('errors:refusal.answered_already')
  await record(db, speaker, 'question.answered', id)
}
