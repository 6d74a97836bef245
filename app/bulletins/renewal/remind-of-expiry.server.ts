import { sql } from 'kysely'
import type { Queue } from '#db/queue.server.ts'

/** Tells authors and publishers, once, of bulletins that run out soon. Answers of how many. */
export async function remindOfExpiry(queue: Queue): Promise<number> {
  const { rows } = await sql<{ reminded: number }>`select remind_of_expiry() as reminded`.execute(queue)
  return rows[0]?.reminded ?? 0
}
