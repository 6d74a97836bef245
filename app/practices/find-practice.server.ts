import { sql } from 'kysely'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Practice = {
  id: string
  reference: string
  title: string
  tlp: Tlp
  state: string
  exercise: boolean
  language: string
  originator_name: string
  /** Released without a name, by the secretariat. */
  brokered: boolean
  own: boolean
}

/** A practice that is out; undefined for what is none, is hidden or was recalled. */
export async function findPractice(
  db: Db,
  { organisation_id }: Speaker,
  reference: string,
): Promise<Practice | undefined> {
  const { rows } = await sql<Practice>`
    select id, reference, title, tlp, state, exercise, language, originator_name, brokered,
      organisation_id = ${organisation_id} as own
    from bulletin where id = ${bulletinId(reference)} and type = 'PRACTICE' and state = 'released'`.execute(db)
  return rows[0]
}
