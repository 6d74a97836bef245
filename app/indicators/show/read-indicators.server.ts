import type { Db } from '#db/database.server.ts'
import { listIndicators } from '../list-indicators.server.ts'
import { listElsewhere } from './list-elsewhere.server.ts'

/** What the page of a bulletin says of its identifiers: two statements, however many there are. */
export async function readIndicators(db: Db, bulletin_id: string) {
  return { indicators: await listIndicators(db, bulletin_id), elsewhere: await listElsewhere(db, bulletin_id) }
}
