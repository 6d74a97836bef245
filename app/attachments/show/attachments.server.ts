import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type Listed = Awaited<ReturnType<typeof listAttachments>>[number]

/**
 * The files of a bulletin that the speaker may read, layer by layer, and where each is fetched. What is not found clean
 * is for its own organisation; null for a visitor.
 */
export async function listAttachments(db: Db, bulletin_id: string, organisation_id: string | null) {
  const listed = await files(db)
    .where('attachment.bulletin_id', '=', bulletin_id)
    .where((where) =>
      where.or([where('content.state', '=', 'clean'), where('attachment.organisation_id', '=', organisation_id)]),
    )
    .orderBy('attachment.position')
    .orderBy('attachment.created_at')
    .orderBy('attachment.id')
    .execute()
  const base = organisation_id ? '/attachments' : '/public/attachments'
  return listed.map((file) => ({ ...file, address: `${base}/${file.id}` }))
}

/** The files of one layer of an own draft. */
export async function listLayerFiles(
  db: Db,
  layer: { bulletin_id: string; organisation_id: string; position: number },
) {
  const all = await listAttachments(db, layer.bulletin_id, layer.organisation_id)
  return all.filter(({ position }) => position === layer.position)
}

/** One of them, and where it hangs. */
export function findAttachment(db: Db, { organisation_id }: Speaker, id: string) {
  return files(db)
    .innerJoin('bulletin', 'bulletin.id', 'attachment.bulletin_id')
    .innerJoin('bulletin_layer as layer', (join) =>
      join
        .onRef('layer.bulletin_id', '=', 'attachment.bulletin_id')
        .onRef('layer.position', '=', 'attachment.position'),
    )
    .select(['reference', 'title', 'bulletin.state as bulletin_state', 'exercise', sql<Tlp>`layer.tlp`.as('tlp')])
    .where('attachment.id', '=', id)
    .where((where) =>
      where.or([where('content.state', '=', 'clean'), where('attachment.organisation_id', '=', organisation_id)]),
    )
    .executeTakeFirst()
}

/** A picture with what is drawn on it, and whether the speaker may draw. */
export async function findPictureToShow(db: Db, speaker: Speaker, id: string) {
  const picture = await findAttachment(db, speaker, id)
  if (picture?.kind !== 'image' || picture.state !== 'clean') return undefined
  const own = picture.organisation_id === speaker.organisation_id && may(speaker.roles, 'draft')
  const mayMark = own && ['draft', 'in_review'].includes(picture.bulletin_state)
  return { ...picture, mayMark, regions: await listRegions(db, id) }
}

function files(db: Db) {
  return db
    .selectFrom('attachment')
    .innerJoin('attachment_content as content', 'content.id', 'attachment.content_id')
    .select(['attachment.id', 'attachment.position', 'attachment.organisation_id', 'attachment.bulletin_id', 'name'])
    .select(['media_type', 'kind', 'width', 'height', 'caption', 'attachment.created_at'])
    .select([
      sql<number>`content.size::float8`.as('size'),
      sql<'waiting' | 'clean' | 'infected'>`content.state`.as('state'),
    ])
    .select(sql<boolean>`content.scanned_at is not null`.as('checked'))
    .select(sql<number>`(select count(*)::int from annotation where attachment_id = attachment.id)`.as('region_count'))
}

function listRegions(db: Db, attachment_id: string) {
  return db
    .selectFrom('annotation')
    .select(['id', 'x', 'y', 'width', 'height', 'label'])
    .where('attachment_id', '=', attachment_id)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** What the picture shows, for whoever cannot see it. */
export async function describeAttachment(db: Db, speaker: Speaker, id: string, caption: string) {
  const changed = await db
    .updateTable('attachment')
    .set({ caption })
    .where('id', '=', id)
    .returning('bulletin_id')
    .executeTakeFirst()
  if (!changed) throw new Refusal('errors:refusal.not_a_draft')
  await record(db, speaker, 'attachment.described', changed.bulletin_id)
}

/** Takes a file off a draft; its bytes go too, unless a revision or its original still has them. */
export async function removeAttachment(db: Db, speaker: Speaker, id: string) {
  const gone = await db
    .deleteFrom('attachment')
    .where('id', '=', id)
    .returning(['bulletin_id', 'position'])
    .executeTakeFirst()
  if (!gone) throw new Refusal('errors:refusal.not_a_draft')
  await record(db, speaker, 'attachment.removed', gone.bulletin_id)
  return gone
}
