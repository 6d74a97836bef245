import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import { tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { sendDue } from '../running/send-due.server.ts'
import type { DrillOrder } from '../schema.ts'
import { messagesOf } from '../templates/messages-of.ts'

/** Plans a drill from its template, led by the speaker; one that begins now sends its first message. Answers its id. */
export async function startDrill(db: Db, speaker: Speaker, order: DrillOrder): Promise<string> {
  if (!may(speaker.roles, 'release')) throw new Refusal('errors:refusal.not_yours_to_drill')
  if (speaker.ceiling < tlp.amber) throw new Refusal('errors:refusal.drill_above_ceiling')
  const { organisation_id, person_id: leader_id } = speaker
  const { template, kind, site, language, participants } = order
  const { id, starts_at } = await db
    .insertInto('drill')
    .values({ organisation_id, leader_id, template, kind, site, language, starts_at: beginning(speaker, order.starts) })
    .returning(['id', 'starts_at', sql<boolean>`starts_at >= now()`.as('ahead')])
    .executeTakeFirstOrThrow()
    .then(refusePast)
  await invite(db, organisation_id, id, participants)
  const messages = messagesOf(template, language, site).map(({ minute, ...message }) => ({
    ...message,
    organisation_id,
    drill_id: id,
    due_at: new Date(starts_at.getTime() + minute * 60_000),
  }))
  await db.insertInto('drill_message').values(messages).execute()
  await record(db, speaker, 'drill.planned', id)
  await sendDue(db, speaker, id)
  return id
}

/** As the clock on the wall of whoever typed it shows it; nothing typed is now. */
function beginning({ person_id }: Speaker, starts: string | null) {
  if (!starts) return sql<Date>`now()`
  return sql<Date>`(select ${starts}::timestamp at time zone time_zone from person where id = ${person_id})`
}

function refusePast<Begun extends { ahead: boolean; starts_at: Date }>(begun: Begun) {
  if (!begun.ahead) throw new Refusal('errors:refusal.drill_in_the_past')
  if (begun.starts_at.getTime() > Date.now() + 366 * 24 * 3_600_000) throw new Refusal('errors:refusal.drill_too_far')
  return begun
}

/** Only organisations that the speaker knows, and that are active. */
async function invite(db: Db, organisation_id: string, drill_id: string, participants: readonly string[]) {
  const { rows } = await sql<{ invited: number }>`
    with invited as (
      insert into drill_participant (organisation_id, drill_id, participant_id)
      select ${organisation_id}, ${drill_id}, id from organisation where id = any (${participants}::uuid[]) and status = 'active'
      returning participant_id)
    select count(*)::int as invited from invited`.execute(db)
  if (rows[0]?.invited !== new Set(participants).size) throw new Refusal('errors:refusal.no_such_participant')
}
