import { sql } from 'kysely'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import type { Db } from '#db/database.server.ts'
import { unconfirmed } from '../library/listed-practice.ts'
import { listShowing } from './list-showing.server.ts'

/** What a practice stands among: the bulletins that show its methods now, and whether its owner has confirmed it. */
export async function readSurroundings(
  db: Db,
  { reference, modi_operandi }: { reference: string; modi_operandi: string[] },
) {
  const { rows } = await sql<{ unconfirmed: boolean }>`
    select ${unconfirmed} as unconfirmed
    from bulletin join bulletin_layer as layer on layer.bulletin_id = bulletin.id and layer.position = 1
    where bulletin.id = ${bulletinId(reference)}`.execute(db)
  return { unconfirmed: rows[0]?.unconfirmed ?? false, showing: await listShowing(db, modi_operandi) }
}
