import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findBulletin } from '../queries/find-bulletin.server.ts'
import type { RecallReason } from './reasons.ts'

/** An own bulletin that is out, with how many other organisations have it in hand; else undefined. */
export async function findRecallable(db: Db, speaker: Speaker, reference: string) {
  const bulletin = await findBulletin(db, reference)
  const own = bulletin?.organisation_id === speaker.organisation_id && bulletin.state === 'released'
  if (!bulletin || !own || !may(speaker.roles, 'recall')) return undefined
  const { rows } = await sql<{ holders: number; revising: boolean }>`
    select portal.count_holders(${bulletin.id})::int as holders,
      exists (select from bulletin where revises = ${bulletin.id}) as revising`.execute(db)
  return { ...bulletin, holders: rows[0]?.holders ?? 0, revising: rows[0]?.revising ?? false }
}

/** Takes it back everywhere at once, with its event and its record: what is left is a header without a word. */
export async function recallBulletin(
  db: Db,
  speaker: Speaker,
  { id }: { id: string },
  order: { reason: RecallReason; explanation: string },
) {
  const { rows } = await sql<{ recalled: boolean }>`
    select portal.recall_bulletin(${id}, ${order.reason}, ${order.explanation}) as recalled`.execute(db)
  if (!rows[0]?.recalled) throw new Refusal('errors:refusal.not_yours_to_recall')
  const { organisation_id, person_id } = speaker
  await db
    .insertInto('outbox')
    .values({ organisation_id, person_id, bulletin_id: id, kind: 'bulletin.recalled' })
    .execute()
  await record(db, speaker, 'bulletin.recalled', id)
}
