import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** Ends an own drill that has begun: nothing more is sent or answered. False when there is none to end. */
export async function endDrill(db: Db, speaker: Speaker, id: string): Promise<boolean> {
  const { rows } = await sql<{ ended: boolean }>`select portal.end_drill(${id}) as ended`.execute(db)
  const ended = rows[0]?.ended ?? false
  if (ended) await record(db, speaker, 'drill.ended', id)
  return ended
}

/** Calls off an own drill that has not begun; nothing of it stays. False when there is none. */
export async function callOffDrill(db: Db, speaker: Speaker, id: string): Promise<boolean> {
  const gone = await db.deleteFrom('drill').where('id', '=', id).returning('id').executeTakeFirst()
  if (gone) await record(db, speaker, 'drill.called_off', id)
  return Boolean(gone)
}
