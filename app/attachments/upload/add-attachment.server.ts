import { record } from '#app/audit/commands.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { checksFiles } from '../check/scanner.server.ts'
import { inspectFile } from '../inspection/inspect-file.server.ts'
import { type Kind, kinds, UnfitFile } from '../inspection/kinds.ts'
import { redraw } from '../inspection/picture.server.ts'
import { mostFiles } from '../limits.ts'
import { storeContent } from '../storage/store-content.server.ts'
import { fileName } from './file-name.ts'

export type Prepared = Awaited<ReturnType<typeof prepareFile>>

/** What is kept of a file: a picture is drawn anew, a document stays as it came. Throws `UnfitFile`. */
export async function prepareFile(path: string, size: number, name: string) {
  const kind = await inspectFile({ path, size, name })
  if (kind === 'picture') {
    const { kind: drawn, ...picture } = await redraw(path)
    return { ...picture, ...shape(drawn, name) }
  }
  return { path, size, thumbnail: null, width: null, height: null, ...shape(kind, name) }
}

function shape(kind: Kind, name: string) {
  const { extensions, ...about } = kinds[kind]
  return { ...about, name: fileName(name, extensions) }
}

type Layer = { bulletin_id: string; organisation_id: string; position: number }

/** Hangs a file on a layer of an own draft. Throws `UnfitFile` for one too many. */
export async function addAttachment(db: Db, speaker: Speaker, layer: Layer, file: Prepared) {
  const { bulletin_id, position } = layer
  const { count } = await db
    .selectFrom('attachment')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('bulletin_id', '=', bulletin_id)
    .where('position', '=', position)
    .executeTakeFirstOrThrow()
  if (Number(count) >= mostFiles) throw new UnfitFile('too_many')
  const { path, size, thumbnail, ...about } = file
  const content_id = await storeContent(db, speaker, { path, size, thumbnail }, checksFiles())
  const { id } = await db
    .insertInto('attachment')
    .values({
      ...about,
      content_id,
      bulletin_id,
      position,
      organisation_id: layer.organisation_id,
      person_id: speaker.person_id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, speaker, 'attachment.added', bulletin_id)
  return id
}
