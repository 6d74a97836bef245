import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { validUntil } from '#app/vocabulary/bulletin-type.ts'
import { newReference } from '#app/vocabulary/reference.ts'
import { may } from '#app/vocabulary/roles.ts'
import { tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

type Message = { place: number; title: string; body: string; severity: number; within: number; language: string }

/**
 * Sends what is due in an own drill, or with `next` what comes next however early. Each message goes out once: whoever
 * else is sending it at this moment is left to it. Answers how many were sent.
 */
export async function sendDue(db: Db, speaker: Speaker, drill_id: string, { next = false } = {}): Promise<number> {
  if (!may(speaker.roles, 'release')) return 0
  const messages = await lockDue(db, drill_id, next)
  for (const message of messages) await send(db, speaker, drill_id, message)
  return messages.length
}

async function lockDue(db: Db, drill_id: string, next: boolean): Promise<Message[]> {
  const { rows } = await sql<Message>`
    select place, title, body, severity, within, drill.language
    from drill_message as message join drill on drill.id = message.drill_id
    where drill.id = ${drill_id} and drill.ended_at is null and drill.starts_at <= now()
      and message.sent_at is null and (message.due_at <= now() or ${next})
    order by place limit ${next ? 1 : 20} for update of message skip locked`.execute(db)
  return rows
}

/** As a bulletin of the type DRILL for the organisations that play, with its event. */
async function send(db: Db, speaker: Speaker, drill_id: string, message: Message) {
  const { organisation_id, person_id: author_id } = speaker
  const { place, body, within, ...header } = message
  const { id } = await db
    .insertInto('bulletin')
    .values({
      ...header,
      organisation_id,
      author_id,
      drill_id,
      reference: newReference(),
      type: 'DRILL',
      exercise: true,
      urgency: 'immediate',
      certainty: 'observed',
      acknowledge_by: sql`now() + make_interval(mins => ${within}::int)`,
      valid_until: validUntil('DRILL', new Date()),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('bulletin_layer')
    .values({ organisation_id, bulletin_id: id, position: 1, tlp: tlp.amber, body })
    .execute()
  await addressPlayers(db, organisation_id, drill_id, id)
  await db.updateTable('bulletin').set({ state: 'released' }).where('id', '=', id).execute()
  await db
    .insertInto('outbox')
    .values({ organisation_id, person_id: author_id, bulletin_id: id, kind: 'bulletin.released' })
    .execute()
  await markSent(db, drill_id, place, id)
  await record(db, speaker, 'drill.message_sent', drill_id)
}

async function addressPlayers(db: Db, organisation_id: string, drill_id: string, bulletin_id: string) {
  await sql`
    insert into layer_circle (organisation_id, bulletin_id, position, circle_id, stance)
    select ${organisation_id}, ${bulletin_id}, 1, organisation.circle_id, 'included'
    from drill_participant as plays join organisation on organisation.id = plays.participant_id
    where plays.drill_id = ${drill_id} and organisation.status = 'active'`.execute(db)
}

/** The row tells that it was ours to mark; a message nobody can mark is not sent. */
async function markSent(db: Db, drill_id: string, place: number, bulletin_id: string) {
  await db
    .updateTable('drill_message')
    .set({ sent_at: sql`now()`, bulletin_id })
    .where('drill_id', '=', drill_id)
    .where('place', '=', place)
    .returning('place')
    .executeTakeFirstOrThrow()
}
