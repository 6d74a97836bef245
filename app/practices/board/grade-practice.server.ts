import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findPractice, type Practice } from '../find-practice.server.ts'
import type { GradeOrder } from './schema.ts'

export type Gradable = Practice & { grade: string; author: boolean; person: string }

/** A practice, for whoever sits on the review board; undefined for everybody else. `author`: a house of his wrote it. */
export async function findGradable(db: Db, speaker: Speaker, reference: string): Promise<Gradable | undefined> {
  const practice = await findPractice(db, speaker, reference)
  if (!practice) return undefined
  const { organisation_id, person_id } = speaker
  const { rows } = await sql<Pick<Gradable, 'grade' | 'author' | 'person'>>`
    select person.name as person, portal.is_author_of(${practice.id}) as author,
      coalesce((select grade from practice_grade where bulletin_id = ${practice.id} order by graded_at desc, id desc limit 1), 'E0') as grade
    from board_member join person on person.id = board_member.person_id
    where (board_member.organisation_id, board_member.person_id) = (${organisation_id}, ${person_id}) and ends_at > now()`.execute(
    db,
  )
  return rows[0] && { ...practice, ...rows[0] }
}

/** Adds a grade to the record; the newest is the one that counts. */
export async function gradePractice(db: Db, speaker: Speaker, { id, author, person }: Gradable, order: GradeOrder) {
  if (author) throw new Refusal('errors:refusal.grading_own_practice')
  const { organisation_id, person_id } = speaker
  const { grade, reason, signed } = order
  await sql`
    insert into practice_grade (bulletin_id, organisation_id, person_id, grade, reason, signed_by)
    values (${id}, ${organisation_id}, ${person_id}, ${grade}, ${reason}, ${signed ? person : ''})`.execute(db)
  await record(db, speaker, 'practice.graded', id)
}
