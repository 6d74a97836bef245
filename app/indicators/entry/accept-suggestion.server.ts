import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { checkIndicator } from '../check-indicator.ts'
import { isIndicatorType, stemOf } from '../types.ts'
import { removeIndicator } from './remove-indicator.server.ts'

type Accepted = { indicator_id: string; value: string }

/** Takes what was offered instead of what was typed; what was typed stays beside it. */
export async function acceptSuggestion(db: Db, speaker: Speaker, draft: { id: string }, accepted: Accepted) {
  const { indicator_id, value } = accepted
  const typed = await findTyped(db, draft, indicator_id)
  if (!typed || !isIndicatorType(typed.type)) throw new Refusal('errors:refusal.not_a_draft')
  if (!checkIndicator(typed.type, typed.raw).suggestions.includes(value))
    throw new Refusal('errors:refusal.not_offered')
  if (await standsBeside(db, draft, { ...typed, value })) return removeIndicator(db, speaker, draft, indicator_id)
  const { outcome, reason } = checkIndicator(typed.type, value)
  const mended = await db
    .updateTable('indicator')
    .set({ value, stem: stemOf(typed.type, value), outcome, reason })
    .where('id', '=', indicator_id)
    .returning('id')
    .executeTakeFirst()
  if (!mended) throw new Refusal('errors:refusal.not_a_draft')
  await record(db, speaker, 'indicator.corrected', draft.id)
}

type Typed = { type: string; raw: string; position: number }

function findTyped(db: Db, { id }: { id: string }, indicator_id: string): Promise<Typed | undefined> {
  return db
    .selectFrom('indicator')
    .select(['type', 'raw', 'position'])
    .where('id', '=', indicator_id)
    .where('bulletin_id', '=', id)
    .executeTakeFirst()
}

function standsBeside(db: Db, { id }: { id: string }, { type, value, position }: Typed & { value: string }) {
  return db
    .selectFrom('indicator')
    .select('id')
    .where('bulletin_id', '=', id)
    .where('position', '=', position)
    .where('type', '=', type)
    .where('value', '=', value)
    .executeTakeFirst()
}
