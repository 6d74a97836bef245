import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Database, Speaker } from '#db/database.server.ts'
import { writeDraft } from '#db/testing/bulletins.ts'
import type { World } from '#db/testing/world.ts'
import { addAttachment, prepareFile } from './upload/add-attachment.server.ts'

/** A folder of one's own, and a file in it. */
export async function laid(bytes: Uint8Array, name = 'file') {
  const folder = await mkdtemp(path.join(tmpdir(), 'attachments-'))
  const file = path.join(folder, path.basename(name).slice(0, 100) || 'file')
  await writeFile(file, bytes)
  return file
}

/** What is kept of a file, as an upload would. */
export async function fitted(bytes: Uint8Array, name: string) {
  const file = await laid(bytes)
  return prepareFile(file, bytes.length, name)
}

export const png = () => readFile(new URL('../../docs/pictures/today-phone-light.png', import.meta.url))

type Hung = { layer?: { tlp: number; to: number[]; not?: number[] }; bytes?: Uint8Array; name?: string }

/** A draft of the author with one file on its layer. */
export async function hung(database: Database, world: World, { layer, bytes, name }: Hung = {}) {
  const file = await fitted(bytes ?? (await png()), name ?? 'scan.png')
  return database.write(world.author, async (db, speaker) => {
    const bulletin_id = await writeDraft(db, world.author, {
      layers: [layer ?? { tlp: 1, to: [2] }],
      reviewer: world.publisher,
    })
    const place = { bulletin_id, organisation_id: world.author.organisation_id, position: 1 }
    return { bulletin_id, id: await addAttachment(db, speaker as Speaker, place, file) }
  })
}
