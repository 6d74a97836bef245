import { sql } from 'kysely'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import type { Db } from '#db/database.server.ts'

/** How well a practice is proven, for whoever may read it, visitors too: not why, nor who said so. */
export async function findGrade(db: Db, reference: string): Promise<string> {
  const { rows } = await sql<{ grade: string }>`
    select grade from practice_grade where bulletin_id = ${bulletinId(reference)}
    order by graded_at desc, id desc limit 1`.execute(db)
  return rows[0]?.grade ?? 'E0'
}
