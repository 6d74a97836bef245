import { sql } from 'kysely'
import type { RecallReason } from '#app/bulletins/recall/reasons.ts'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** What one letter tells of one event, before it is decided how much of it may travel. */
export type Told = {
  event_id: string
  kind: string
  /** The question or conversation it is about. */
  subject: string | null
  reference: string
  type: string
  tlp: Tlp
  severity: Severity
  exercise: boolean
  title: string
  body: string
  /** Why it was recalled. */
  reason: RecallReason | null
}

/** Of a practice, its claim. */
const begins = sql<string>`coalesce(case type when 'PRACTICE' then answers ->> 'claim' end, body, '')`

/** Read as the recipient: what that person may not see any more is not in it, nor, but for the recall itself, what was recalled. */
export async function findLetter(db: Db, { person_id }: Speaker, event_ids: string[]) {
  const recipient = await db
    .selectFrom('person')
    .select(['name', 'email', sql<'en' | 'nl'>`language`.as('language')])
    .where('id', '=', person_id)
    .executeTakeFirstOrThrow()
  const told: Told[] = await db
    .selectFrom('notice')
    .innerJoin('bulletin', 'bulletin.id', 'notice.bulletin_id')
    .leftJoin('bulletin_layer as layer', (join) =>
      join.onRef('layer.bulletin_id', '=', 'bulletin.id').on('layer.position', '=', 1),
    )
    .leftJoin('recall', 'recall.bulletin_id', 'bulletin.id')
    .select(['notice.event_id', 'notice.kind', 'notice.subject', 'reference', 'type', 'exercise', 'title'])
    .select([sql<Tlp>`bulletin.tlp`.as('tlp'), sql<Severity>`severity`.as('severity')])
    .select([begins.as('body'), sql<RecallReason | null>`reason`.as('reason')])
    .where('notice.event_id', 'in', event_ids)
    .where(
      'bulletin.state',
      '=',
      sql<string>`case when notice.kind = 'bulletin.recalled' then 'recalled'
        when notice.kind like 'brokerage.%' then bulletin.state else 'released' end`,
    )
    .orderBy('severity', 'desc')
    .orderBy('released_at', 'desc')
    .execute()
  return { recipient, told }
}
