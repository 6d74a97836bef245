import { sql } from 'kysely'
import type { Queue } from '#db/queue.server.ts'

/** Counts who runs what, once a day (UTC). Answers whether it did now. */
export async function tallyAdoptions(queue: Queue): Promise<boolean> {
  const { rows } = await sql<{ counted: boolean }>`select tally_adoptions() as counted`.execute(queue)
  return rows[0]?.counted ?? false
}
