import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Region } from './schema.ts'

type Picture = { id: string; bulletin_id: string; organisation_id: string }

const mostRegions = 50

/** Draws a region on a picture of an own draft. */
export async function addRegion(db: Db, speaker: Speaker, picture: Picture, { label, ...shape }: Region) {
  const { count } = await db
    .selectFrom('annotation')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('attachment_id', '=', picture.id)
    .executeTakeFirstOrThrow()
  if (Number(count) >= mostRegions) throw new Refusal('errors:refusal.too_many_regions')
  const percent = Object.entries(shape).map(([side, value]) => [side, value / 100])
  await db
    .insertInto('annotation')
    .values({
      ...(Object.fromEntries(percent) as typeof shape),
      label,
      attachment_id: picture.id,
      organisation_id: speaker.organisation_id,
      person_id: speaker.person_id,
    })
    .execute()
  await record(db, speaker, 'attachment.annotated', picture.bulletin_id)
}

/** Takes a region off again. */
export async function removeRegion(db: Db, speaker: Speaker, picture: Picture, id: string) {
  const gone = await db
    .deleteFrom('annotation')
    .where('id', '=', id)
    .where('attachment_id', '=', picture.id)
    .returning('id')
    .executeTakeFirst()
  if (!gone) throw new Refusal('errors:refusal.not_a_draft')
  await record(db, speaker, 'attachment.annotated', picture.bulletin_id)
}
