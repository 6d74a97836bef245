import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { beginRevision } from '#app/bulletins/revision/begin-revision.server.ts'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Practice } from '../find-practice.server.ts'
import type { Suggestion, Writing } from './list-suggestions.server.ts'
import type { NewSuggestion } from './schema.ts'

/** Proposes other words for one answer, to the owner alone. */
export async function suggestWords(
  db: Db,
  speaker: Speaker,
  { practice, mayPropose }: Writing,
  proposed: NewSuggestion,
) {
  if (!mayPropose) throw new Refusal('errors:refusal.own_words')
  const { organisation_id, person_id } = speaker
  const id = randomUUID()
  const { part, words, reason } = proposed
  await db
    .insertInto('practice_suggestion')
    .values({ id, bulletin_id: practice.id, organisation_id, person_id, part, words, reason })
    .execute()
  await record(db, speaker, 'practice.suggested', id)
}

/**
 * Opens the revision, or goes on with the one begun, and puts the words in; readers get them with its release. Answers
 * the draft's reference; null for what is not the speaker's to revise.
 */
export async function takeOver(db: Db, speaker: Speaker, practice: Practice, { id, part, words }: Suggestion) {
  const draft = await beginRevision(db, speaker, practice.reference)
  if (!draft) return null
  await answer(db, speaker, id, 'taken', '')
  const put = await sql`
    update bulletin_layer set answers = jsonb_set(answers, array[${part}::text], to_jsonb(${words}::text))
    where bulletin_id = ${bulletinId(draft)} and position = 1`.execute(db)
  // whoever has the draft open elsewhere hears that it is another one now
  const seen = await sql`update bulletin set exercise = exercise where id = ${bulletinId(draft)}`.execute(db)
  if (!put.numAffectedRows || !seen.numAffectedRows) throw new Refusal('errors:refusal.being_revised')
  return draft
}

export function decline(db: Db, speaker: Speaker, { id }: Suggestion, sentence: string) {
  return answer(db, speaker, id, 'declined', sentence)
}

async function answer(db: Db, speaker: Speaker, id: string, given: 'taken' | 'declined', sentence: string) {
  const answered = await db
    .updateTable('practice_suggestion')
    .set({ answer: given, sentence, answered_by: speaker.person_id })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!answered) throw new Refusal('errors:refusal.suggestion_answered')
  await record(db, speaker, 'practice.suggestion_answered', id)
}
