import { sql } from 'kysely'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db } from '#db/database.server.ts'

/** `created_at` as the database writes it, to the microsecond. */
export type Event = { kind: string; bulletin_id: string; created_at: string }

/** What one webhook is told of one event, before it is decided how much of it may travel. */
export type Told = {
  reference: string
  tlp: Tlp
  severity: Severity
  urgency: string
  exercise: boolean
  title: string
  body: string
}

/**
 * Read as the member for whom the webhook acts: undefined for what that member may not read any more, what was recalled,
 * but for the recall itself, a revision of what that member does not read, and for what is for named persons alone.
 */
export function findTold(db: Db, { kind, bulletin_id, created_at }: Event): Promise<Told | undefined> {
  const revision = db
    .selectFrom('revision')
    .select('number')
    .where('revision.bulletin_id', '=', bulletin_id)
    .where('released_at', '=', sql<Date>`${created_at}::timestamptz`)
  return db
    .selectFrom('bulletin')
    .leftJoin('bulletin_layer as layer', (join) =>
      join.onRef('layer.bulletin_id', '=', 'bulletin.id').on('layer.position', '=', 1),
    )
    .select(['reference', 'urgency', 'exercise', 'title', sql<string>`coalesce(body, '')`.as('body')])
    .select([sql<Tlp>`bulletin.tlp`.as('tlp'), sql<Severity>`severity`.as('severity')])
    .where('bulletin.id', '=', bulletin_id)
    .where('bulletin.tlp', '<', 4)
    .where('bulletin.state', '=', kind === 'bulletin.recalled' ? 'recalled' : 'released')
    .$if(kind === 'bulletin.revised', (query) => query.where(({ exists }) => exists(revision)))
    .executeTakeFirst()
}
