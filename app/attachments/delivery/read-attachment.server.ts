import { sql } from 'kysely'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { openChunk, type Variant } from '../storage/chunks.server.ts'
import { keyRing, openDataKey } from '../storage/keys.server.ts'

export type Readable = NonNullable<Awaited<ReturnType<typeof findReadable>>>

/** A file that may be delivered to the speaker now; undefined for one that is hidden, absent, or not found clean. */
export function findReadable(db: Db, id: string) {
  return db
    .selectFrom('attachment')
    .innerJoin('attachment_content as content', 'content.id', 'attachment.content_id')
    .innerJoin('bulletin_layer as layer', (join) =>
      join
        .onRef('layer.bulletin_id', '=', 'attachment.bulletin_id')
        .onRef('layer.position', '=', 'attachment.position'),
    )
    .innerJoin('bulletin', 'bulletin.id', 'attachment.bulletin_id')
    .select(['bulletin.state as bulletin_state', 'attachment.position'])
    .select(['attachment.id', 'attachment.bulletin_id', 'content_id', 'name', 'media_type', 'kind', 'width', 'height'])
    .select(['size', 'key_id', 'data_key', sql<Tlp>`layer.tlp`.as('tlp')])
    .where('attachment.id', '=', id)
    .where('content.state', '=', 'clean')
    .executeTakeFirst()
}

/** The same for pictures alone. */
export async function findPicture(db: Db, id: string) {
  const file = await findReadable(db, id)
  return file?.kind === 'image' ? file : undefined
}

/** Whose name a picture bears: of AMBER and above each reader gets one of the own. */
export async function markedFor(db: Db, speaker: Speaker, file: Readable) {
  if (file.tlp < tlp.amber) return null
  const { organisation_id, person_id } = speaker
  const { name } = await db
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', organisation_id)
    .executeTakeFirstOrThrow()
  return { organisation: name, organisation_id, person_id, at: new Date() }
}

/** Who took a file of GREEN and above away is written down where it is delivered, or it is not delivered. */
export async function signForDownload(db: Db, { organisation_id, person_id }: Speaker, file: Readable) {
  if (file.tlp < tlp.green) return
  await db
    .insertInto('download_record')
    .values({ organisation_id, person_id, bulletin_id: file.bulletin_id, attachment_id: file.id })
    .execute()
}

/** Looking at a picture of AMBER and above is reading its layer; the pictures of one visit are one reading. */
export async function signForLooking(db: Db, { organisation_id, person_id }: Speaker, file: Readable) {
  if (file.bulletin_state !== 'released' || file.tlp < tlp.amber) return
  await sql`
    insert into read_record (organisation_id, person_id, bulletin_id, position)
    select ${organisation_id}, ${person_id}, ${file.bulletin_id}, ${file.position}
    where not exists (
      select from read_record as earlier
      where (earlier.organisation_id, earlier.bulletin_id, earlier.person_id, earlier.position)
          = (${organisation_id}::uuid, ${file.bulletin_id}::uuid, ${person_id}::uuid, ${file.position}::smallint)
        and earlier.read_at > now() - interval '1 hour')`.execute(db)
}

/** One piece of a file, opened; undefined when the speaker may read it no more. */
export async function readChunk(db: Db, file: Readable, variant: Variant, number: number) {
  const { content_id } = file
  const chunk = await db
    .selectFrom('attachment_chunk')
    .select('bytes')
    .where('content_id', '=', content_id)
    .where('variant', '=', variant)
    .where('number', '=', number)
    .executeTakeFirst()
  return chunk && openChunk(openDataKey(keyRing(), content_id, file), { content_id, variant, number }, chunk.bytes)
}
