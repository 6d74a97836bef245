import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Draft } from '../queries/find-draft.server.ts'

/** The publishers of the own organisation who may read all of this draft and did not write it: a second pair of eyes. */
export function listReviewers(db: Db, draft: Draft) {
  return db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', sql<string>`(select reviewers_of(${draft.id}))`)
    .orderBy('name')
    .execute()
}

/** Asks a colleague to read and release; asking another one replaces the first. */
export async function askReview(db: Db, speaker: Speaker, draft: Draft, reviewer_id: string) {
  const colleagues = await listReviewers(db, draft)
  if (!colleagues.some(({ id }) => id === reviewer_id)) throw new Refusal('errors:refusal.no_such_reviewer')
  const asked = await db
    .updateTable('bulletin')
    .set({ state: 'in_review', reviewer_id })
    .where('id', '=', draft.id)
    .returning('id')
    .executeTakeFirst()
  if (!asked) throw new Refusal('errors:refusal.not_a_draft')
  await record(db, speaker, 'bulletin.review_asked', draft.id)
}

/** Back to its author, by the one who was asked or by the author. */
export async function returnToDraft(db: Db, speaker: Speaker, draft: Draft) {
  const returned = await db
    .updateTable('bulletin')
    .set({ state: 'draft', reviewer_id: null })
    .where('id', '=', draft.id)
    .where('state', '=', 'in_review')
    .returning('id')
    .executeTakeFirst()
  if (!returned) throw new Refusal('errors:refusal.not_in_review')
  await record(db, speaker, 'bulletin.returned', draft.id)
}
