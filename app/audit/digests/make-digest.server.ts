import { sql } from 'kysely'
import type { Queue } from '#db/queue.server.ts'

/** Today's digest of all audit chains (UTC), once, however many workers ask. Answers whether this one made it. */
export async function makeDigest(queue: Queue): Promise<boolean> {
  const { rows } = await sql<{ made: boolean }>`select make_digest() as made`.execute(queue)
  return rows[0]?.made ?? false
}

/** For the page that says how the portal is. */
export async function signOfLife(queue: Queue) {
  await sql`select sign_of_life()`.execute(queue)
}
