import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import { referenceOf } from '#app/vocabulary/reference.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { MonthTyped } from './schema.ts'

/** Instead of what was named for that month before. Answers false for what is no practice that many may read. */
export async function nameForMonth(db: Db, speaker: Speaker, { month, reference, sentence }: MonthTyped) {
  const practice = await findNameable(db, reference)
  if (!practice) return false
  const day = sql<Date>`${`${month}-01`}::date`
  await db.deleteFrom('practice_of_month').where('month', '=', day).execute()
  const { organisation_id, person_id } = speaker
  const named = await db
    .insertInto('practice_of_month')
    .values({ organisation_id, person_id, month: day, bulletin_id: practice.id, sentence })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, speaker, 'month.named', named.id)
  return true
}

function findNameable(db: Db, typed: string) {
  return db
    .selectFrom('bulletin')
    .select('id')
    .where('id', '=', bulletinId(referenceOf(typed) ?? ''))
    .where('type', '=', 'PRACTICE')
    .where('state', '=', 'released')
    .where('tlp', '<=', 1)
    .executeTakeFirst()
}

/** Answers false for what is not there, and for whoever does not name. */
export async function takeMonthBack(db: Db, speaker: Speaker, id: string) {
  const gone = await db.deleteFrom('practice_of_month').where('id', '=', id).returning('id').executeTakeFirst()
  if (gone) await record(db, speaker, 'month.taken_back', id)
  return Boolean(gone)
}
