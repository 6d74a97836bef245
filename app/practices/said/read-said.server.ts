import { sql } from 'kysely'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Grade, Said } from './said.ts'

/** All that others say of a practice as far as the speaker may know of it, in one statement; undefined for what is none or not out. */
export async function readSaid(
  db: Db,
  { organisation_id, person_id }: Speaker,
  reference: string,
): Promise<Said | undefined> {
  const { rows } = await sql<Said>`
    select ${grades} as grades,
      coalesce((
        select jsonb_agg(jsonb_build_object('name', author.organisation_name, 'state', author.state,
            'own', author.organisation_id = ${organisation_id}) order by author.accepted_at, author.asked_at)
        from practice_author as author where author.bulletin_id = practice.id), '[]') as authors,
      coalesce((
        select jsonb_agg(jsonb_build_object('name', said.organisation_name, 'sentence', said.sentence, 'endorsed_at', said.endorsed_at,
            'own', said.organisation_id = ${organisation_id}) order by said.endorsed_at desc)
        from practice_endorsement as said where said.bulletin_id = practice.id), '[]') as endorsements,
      array(select distinct language from practice_translation where bulletin_id = practice.id order by 1) as languages,
      (select count(*)::int from practice_suggestion where bulletin_id = practice.id and answer is null) as suggestions,
      exists (select from board_member as seat
              where (seat.organisation_id, seat.person_id) = (${organisation_id}, ${person_id}) and seat.ends_at > now()) as seated,
      portal.is_author_of(practice.id) as author
    from bulletin as practice where practice.id = ${bulletinId(reference)} and practice.type = 'PRACTICE' and practice.state = 'released'`.execute(
    db,
  )
  return rows[0]
}

/** Newest first. A grade given before the text was revised says so. */
const grades = sql<Grade[]>`coalesce((
    select jsonb_agg(jsonb_build_object('id', given.id, 'grade', given.grade, 'reason', given.reason, 'signed_by', given.signed_by,
        'graded_at', given.graded_at, 'revised_since', exists (
          select from revision where revision.bulletin_id = given.bulletin_id and revision.kind = 'revision'
            and revision.touches = 1 and revision.released_at > given.graded_at)) order by given.graded_at desc, given.id desc)
    from practice_grade as given where given.bulletin_id = practice.id), '[]')`
