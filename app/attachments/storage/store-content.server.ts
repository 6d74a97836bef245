import { createHash, randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Db, Speaker } from '#db/database.server.ts'
import { chunkSize, sealChunk, type Variant } from './chunks.server.ts'
import { keyRing, newDataKey } from './keys.server.ts'

/** A file on this machine that was looked at, and a small picture of it where there is one. */
export type Inspected = { path: string; size: number; thumbnail: Buffer | null }

type Key = ReturnType<typeof newDataKey>

/**
 * Writes the bytes, sealed chunk by chunk, in the transaction that hangs the file on its layer: an upload that breaks
 * off leaves nothing. `waiting`: nobody reads it until it was checked. Answers the content's id.
 */
export async function storeContent(db: Db, speaker: Speaker, file: Inspected, waiting: boolean) {
  const id = randomUUID()
  const { plain, ...wrapped } = newDataKey(keyRing(), id)
  await db
    .insertInto('attachment_content')
    .values({
      id,
      ...wrapped,
      organisation_id: speaker.organisation_id,
      person_id: speaker.person_id,
      size: file.size,
      sha256: await digest(file.path),
      state: waiting ? 'waiting' : 'clean',
    })
    .execute()
  await storeWhole(db, { id, plain }, file.path)
  if (file.thumbnail) await storeChunk(db, { id, plain }, 'thumbnail', 0, file.thumbnail)
  return id
}

async function storeWhole(db: Db, key: Pick<Key, 'plain'> & { id: string }, path: string) {
  let number = 0
  for await (const bytes of chunksIn(path)) {
    await storeChunk(db, key, 'whole', number, bytes)
    number += 1
  }
}

async function storeChunk(
  db: Db,
  { id: content_id, plain }: { id: string; plain: Buffer },
  variant: Variant,
  number: number,
  bytes: Uint8Array,
) {
  const sealed = sealChunk(plain, { content_id, variant, number }, bytes)
  await db.insertInto('attachment_chunk').values({ content_id, variant, number, bytes: sealed }).execute()
}

async function digest(path: string) {
  const hash = createHash('sha256')
  for await (const bytes of chunksIn(path)) hash.update(bytes)
  return hash.digest()
}

/** The bytes of a file, always in the same piece of memory: what is read is gone with the next. */
async function* chunksIn(path: string) {
  const file = await open(path)
  const memory = Buffer.allocUnsafe(chunkSize)
  try {
    for (;;) {
      const { bytesRead } = await file.read(memory, 0, chunkSize)
      if (bytesRead === 0) return
      yield memory.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
