import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** Leaves a note to whoever comes next; `leaving` ends the own shift now. */
export async function handOver(db: Db, speaker: Speaker, { body, leaving }: { body: string; leaving: boolean }) {
  const { organisation_id, person_id, roles } = speaker
  if (!may(roles, 'acknowledge')) throw new Refusal('errors:refusal.not_yours_to_keep')
  await db.insertInto('handover').values({ organisation_id, person_id, body }).execute()
  if (leaving && may(roles, 'keep_desk')) await leave(db, speaker)
  await record(db, speaker, 'desk.handed_over', organisation_id)
}

async function leave(db: Db, { organisation_id, person_id }: Speaker) {
  await sql`
    update duty_shift set ends_at = now()
    where organisation_id = ${organisation_id} and person_id = ${person_id} and starts_at < now() and ends_at > now()`.execute(
    db,
  )
}
