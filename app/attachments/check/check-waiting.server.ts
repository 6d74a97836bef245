import { sql } from 'kysely'
import type { Queue } from '#db/queue.server.ts'
import { openChunk } from '../storage/chunks.server.ts'
import { keyRing, openDataKey, type WrappedKey } from '../storage/keys.server.ts'
import { scan } from './scanner.server.ts'

type Waiting = WrappedKey & { id: string }

const most = 50

/**
 * Has the files checked that wait for it, the oldest first; with `late` then also those that came before there was a
 * scanner, which are read meanwhile. Answers how many were found clean and infected, and the first thing that went
 * wrong: what could not be checked goes on waiting, and nobody reads it.
 */
export async function checkWaiting(queue: Queue, url: string, late = false) {
  const found = { clean: 0, infected: 0, fault: undefined as unknown }
  for (const content of await listWaiting(queue, late)) {
    try {
      found[await checkOne(queue, url, content)] += 1
    } catch (fault) {
      found.fault ??= fault
      if (isDown(fault)) break
    }
  }
  return found
}

async function checkOne(queue: Queue, url: string, content: Waiting) {
  const verdict = await scan(url, bytesOf(queue, content))
  await sql`select portal.settle_check(${content.id}, ${verdict === 'clean'})`.execute(queue)
  return verdict
}

/** Nobody there: the next file would hear the same. */
function isDown(fault: unknown) {
  return typeof (fault as { syscall?: unknown }).syscall === 'string'
}

/** Of those that are clean the worker sees only what nobody has checked. */
function listWaiting(queue: Queue, late: boolean): Promise<Waiting[]> {
  return queue
    .selectFrom('attachment_content')
    .select(['id', 'key_id', 'data_key'])
    .where('state', 'in', late ? ['waiting', 'clean'] : ['waiting'])
    .orderBy('state', 'desc')
    .orderBy('created_at')
    .limit(most)
    .execute()
}

async function* bytesOf(queue: Queue, content: Waiting) {
  const key = openDataKey(keyRing(), content.id, content)
  for (let number = 0; ; number += 1) {
    const place = { content_id: content.id, variant: 'whole', number } as const
    const chunk = await queue
      .selectFrom('attachment_chunk')
      .select('bytes')
      .where('content_id', '=', place.content_id)
      .where('variant', '=', place.variant)
      .where('number', '=', number)
      .executeTakeFirst()
    if (!chunk) return
    yield openChunk(key, place, chunk.bytes)
  }
}
