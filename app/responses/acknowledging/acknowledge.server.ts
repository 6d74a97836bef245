import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Response } from '../find-response.server.ts'
import type { Acknowledgement } from '../schema.ts'

/**
 * Answers a bulletin for the own organisation, or changes the answer. Saying the same again changes nothing. "Found
 * something" opens a conversation with the originator; its id is answered.
 */
export async function acknowledge(db: Db, speaker: Speaker, { id, own, state }: Response, given: Acknowledgement) {
  if (!may(speaker.roles, 'acknowledge')) throw new Refusal('errors:refusal.not_a_desk')
  if (own) throw new Refusal('errors:refusal.own_bulletin')
  if (state === 'recalled') throw new Refusal('errors:refusal.recalled')
  const { organisation_id, person_id } = speaker
  const { rows } = await sql<{ changes: number }>`
    insert into acknowledgement (bulletin_id, organisation_id, person_id, answer, note)
    values (${id}, ${organisation_id}, ${person_id}, ${given.answer}, ${given.note})
    on conflict (bulletin_id, organisation_id) do update
      set person_id = excluded.person_id, answer = excluded.answer, note = excluded.note
      where (acknowledgement.answer, acknowledgement.note) is distinct from (excluded.answer, excluded.note)
    returning changes`.execute(db)
  const [answer] = rows
  if (answer) await record(db, speaker, answer.changes > 0 ? 'acknowledgement.changed' : 'acknowledgement.given', id)
  return given.answer === 'HIT' ? findConversation(db, id, organisation_id) : null
}

async function findConversation(db: Db, bulletin_id: string, organisation_id: string) {
  const open = await db
    .selectFrom('conversation')
    .select('id')
    .where('bulletin_id', '=', bulletin_id)
    .where('organisation_id', '=', organisation_id)
    .executeTakeFirst()
  return open?.id ?? null
}
