import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { isExercise } from '#app/vocabulary/bulletin-type.ts'
import { newReference } from '#app/vocabulary/reference.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import { tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { BulletinDraft } from '../schema.ts'

/** Answers the reference of the new draft. */
export async function beginDraft(db: Db, speaker: Speaker, { title, body }: { title: string; body: string }) {
  if (!may(speaker.roles, 'draft')) throw new Refusal('errors:refusal.not_a_writer')
  const { organisation_id, person_id: author_id } = speaker
  const language = sql<string>`(select language from person where id = ${author_id})`
  const { id, reference } = await db
    .insertInto('bulletin')
    .values({ reference: newReference(), organisation_id, author_id, title, language })
    .returning(['id', 'reference'])
    .executeTakeFirstOrThrow()
  await db
    .insertInto('bulletin_layer')
    .values({ organisation_id, bulletin_id: id, position: 1, tlp: Math.min(tlp.amber, speaker.ceiling), body })
    .execute()
  await record(db, speaker, 'bulletin.drafted', id)
  return reference
}

/** Answers the next version; null when somebody else has saved since, and then nothing is changed. */
export async function saveDraft(db: Db, id: string, { version, body, last_day, ...header }: BulletinDraft) {
  const saved = await db
    .updateTable('bulletin')
    .set({ ...header, exercise: isExercise(header.type, header.exercise), valid_until: endOf(last_day) })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  if (!saved) return null
  await db.updateTable('bulletin_layer').set({ body }).where('bulletin_id', '=', id).where('position', '=', 1).execute()
  return saved.version
}

/** The last second of a day where the author lives; the same zone in which the day is read back. */
function endOf(day: string | null) {
  return sql<Date | null>`
    (${day}::date + time '23:59:59') at time zone (select time_zone from person where person.id = bulletin.author_id)`
}

/** Only a draft: what is in review is returned first, what is released is recalled. */
export async function discardDraft(db: Db, speaker: Speaker, id: string) {
  const discarded = await db
    .deleteFrom('bulletin')
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .returning('id')
    .executeTakeFirst()
  if (!discarded) throw new Refusal('errors:refusal.not_a_draft')
  await record(db, speaker, 'bulletin.discarded', id)
}
