import { sql } from 'kysely'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Response } from '../find-response.server.ts'
import { findQuestion, type Question } from './list-questions.server.ts'

export type OpenQuestion = Question & Pick<Response, 'reference' | 'title' | 'exercise' | 'state'>

/** A question about a bulletin of the speaker's own organisation that he may answer; also one answered meanwhile, so that a second answer hears of the first. */
export async function findOpenQuestion(db: Db, speaker: Speaker, id: string): Promise<OpenQuestion | undefined> {
  if (!may(speaker.roles, 'converse')) return undefined
  const { rows } = await sql<Pick<Response, 'id' | 'reference' | 'title' | 'exercise' | 'state'>>`
    select bulletin.id, reference, title, exercise, state from question join bulletin on bulletin.id = question.bulletin_id
    where question.id = ${id} and bulletin.organisation_id = ${speaker.organisation_id} and state = 'released'`.execute(
    db,
  )
  const [about] = rows
  const question = about && (await findQuestion(db, about.id, id))
  return question && { ...about, ...question }
}
