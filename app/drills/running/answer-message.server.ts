import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { DrillAnswer } from '../schema.ts'

/** Who answers in a drill, and as what: the desk before anything else. */
export const answering = ['duty_desk', 'publisher', 'contributor'] as const

/**
 * Says what the own desk does about a message of a drill. Each answer is a line of its own, with the role that gave it;
 * whose drill it is stays with the bulletin. Answers false when there is no such message here.
 */
export async function answerMessage(db: Db, speaker: Speaker, drill_id: string, given: DrillAnswer): Promise<boolean> {
  const message = await db
    .selectFrom('bulletin')
    .select(['id', sql<boolean>`valid_until > now()`.as('open')])
    .where('id', '=', bulletinId(given.reference))
    .where('drill_id', '=', drill_id)
    .where('state', '=', 'released')
    .executeTakeFirst()
  if (!message) return false
  const role = answering.find((each) => speaker.roles.includes(each))
  if (!role) throw new Refusal('errors:refusal.not_in_drill')
  if (!message.open) throw new Refusal('errors:refusal.drill_over')
  const { answer, note } = given
  // without asking for the row: nothing of it is needed, and a drill of others is theirs to read
  await sql`
    insert into drill_answer (organisation_id, bulletin_id, role, answer, note)
    values (${speaker.organisation_id}, ${message.id}, ${role}, ${answer}, ${note})`.execute(db)
  await record(db, speaker, 'drill.answered', drill_id)
  return true
}
