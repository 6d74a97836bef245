import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Response } from '../find-response.server.ts'

/** Once for an organisation, whoever presses; the originator alone sees it. */
export async function thankOriginator(db: Db, speaker: Speaker, { id, own, state }: Response, note: string) {
  if (!may(speaker.roles, 'converse')) throw new Refusal('errors:refusal.thanking')
  if (own) throw new Refusal('errors:refusal.own_bulletin')
  if (state === 'recalled') throw new Refusal('errors:refusal.recalled')
  const { organisation_id, person_id } = speaker
  const { numAffectedRows } = await sql`
    insert into thanks (bulletin_id, organisation_id, person_id, note) values (${id}, ${organisation_id}, ${person_id}, ${note})
    on conflict do nothing`.execute(db)
  if (numAffectedRows) await record(db, speaker, 'thanks.given', id)
}

export type Thanks = { organisation_name: string | null; note: string; thanked_at: Date }

export async function listThanks(db: Db, bulletin_id: string): Promise<Thanks[]> {
  return db
    .selectFrom('thanks')
    .leftJoin('organisation', 'organisation.id', 'thanks.organisation_id')
    .select(['organisation.name as organisation_name', 'note', 'thanked_at'])
    .where('bulletin_id', '=', bulletin_id)
    .orderBy('thanked_at', 'desc')
    .execute()
}
