import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findPractice, type Practice } from '../find-practice.server.ts'

export type Endorsable = Practice & { author: boolean; endorsed: boolean; organisation_name: string }

/** A practice that the speaker could stand behind for the own organisation; undefined where his roles do not let him. */
export async function findEndorsable(db: Db, speaker: Speaker, reference: string): Promise<Endorsable | undefined> {
  const practice = await findPractice(db, speaker, reference)
  if (!practice || !may(speaker.roles, 'draft')) return undefined
  const { organisation_id } = speaker
  const { rows } = await sql<Pick<Endorsable, 'author' | 'endorsed' | 'organisation_name'>>`
    select portal.is_author_of(${practice.id}) as author, name as organisation_name,
      exists (select from practice_endorsement where (bulletin_id, organisation_id) = (${practice.id}, ${organisation_id})) as endorsed
    from organisation where id = ${organisation_id}`.execute(db)
  return rows[0] && { ...practice, ...rows[0] }
}

/** Once for an organisation, in its name. */
export async function endorsePractice(db: Db, speaker: Speaker, practice: Endorsable, sentence: string) {
  if (practice.author) throw new Refusal('errors:refusal.endorsing_own_practice')
  const { organisation_id, person_id } = speaker
  const { numAffectedRows } = await sql`
    insert into practice_endorsement (bulletin_id, organisation_id, person_id, sentence)
    values (${practice.id}, ${organisation_id}, ${person_id}, ${sentence}) on conflict do nothing`.execute(db)
  if (!numAffectedRows) throw new Refusal('errors:refusal.endorsed_already')
  await record(db, speaker, 'practice.endorsed', practice.id)
}

/** Answers false where the organisation does not stand behind it. */
export async function withdrawEndorsement(db: Db, speaker: Speaker, { id }: Practice) {
  const gone = await db
    .deleteFrom('practice_endorsement')
    .where('bulletin_id', '=', id)
    .where('organisation_id', '=', speaker.organisation_id)
    .returning('bulletin_id')
    .executeTakeFirst()
  if (!gone) return false
  await record(db, speaker, 'practice.endorsement_withdrawn', id)
  return true
}
