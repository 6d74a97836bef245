import { sql } from 'kysely'
import type { Db, Speaker } from '#db/database.server.ts'

type Deed =
  | 'indicators.added'
  | 'indicator.removed'
  | 'indicator.corrected'
  | 'sighting.recorded'
  | 'sighting.withdrawn'
  | 'harmless.listed'
  | 'harmless.taken_back'
  | 'bulletin.drafted'
  | 'bulletin.discarded'
  | 'bulletin.review_asked'
  | 'bulletin.returned'
  | 'bulletin.released'
  | 'organisation.release_rules_set'
  | 'brokerage.asked'
  | 'brokerage.taken'
  | 'brokerage.declined'
  | 'brokerage.withdrawn'
  | 'brokerage.origin_read'
  | 'acknowledgement.given'
  | 'acknowledgement.changed'
  | 'question.asked'
  | 'question.answered'
  | 'conversation.written'
  | 'thanks.given'
  | 'bulletin.revision_begun'
  | 'bulletin.revised'
  | 'bulletin.renewed'
  | 'bulletin.recalled'
  | 'bulletin.linked'
  | 'bulletin.unlinked'
  | 'removal.confirmed'
  | 'attachment.added'
  | 'attachment.removed'
  | 'attachment.described'
  | 'attachment.annotated'
  | 'feed.opened'
  | 'feed.ended'

/** Writes down who did what, in the transaction that does it. The database adds number, time and hash. */
export async function record(db: Db, { organisation_id, person_id }: Speaker, deed: Deed, subject: string) {
  await sql`
    insert into audit_entry (organisation_id, person_id, deed, subject)
    values (${organisation_id}, ${person_id}, ${deed}, ${subject})`.execute(db)
}
