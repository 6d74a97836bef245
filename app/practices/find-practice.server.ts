import { sql } from 'kysely'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Practice = {
  id: string
  reference: string
  title: string
  tlp: Tlp
  language: string
  exercise: boolean
  own: boolean
}

/** A released practice that the speaker may read; nothing for a bulletin of another type. */
export function findPractice(db: Db, speaker: Speaker, reference: string): Promise<Practice | undefined> {
  return db
    .selectFrom('bulletin')
    .select(['id', 'reference', 'title', 'language', 'exercise', sql<Tlp>`tlp`.as('tlp')])
    .select(sql<boolean>`organisation_id = ${speaker.organisation_id}`.as('own'))
    .where('id', '=', bulletinId(reference))
    .where('type', '=', 'PRACTICE')
    .where('state', '=', 'released')
    .executeTakeFirst()
}
