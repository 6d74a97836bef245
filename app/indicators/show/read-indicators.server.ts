import type { Db } from '#db/database.server.ts'
import { type ListedIndicator, listIndicators } from '../list-indicators.server.ts'
import type { Elsewhere } from './elsewhere.ts'
import { listElsewhere } from './list-elsewhere.server.ts'

export type ReadIndicators = { indicators: ListedIndicator[]; elsewhere: Elsewhere[] }

/** What the page of a bulletin says of its identifiers: two statements, however many there are. */
export async function readIndicators(db: Db, bulletin_id: string): Promise<ReadIndicators> {
  return { indicators: await listIndicators(db, bulletin_id), elsewhere: await listElsewhere(db, bulletin_id) }
}
