import { sql } from 'kysely'
import type { Queue } from '#db/queue.server.ts'

/** Tells the medians of the day, once a day however often it is asked. Answers how many are new or changed. */
export async function tellMedians(queue: Queue): Promise<number> {
  const { rows } = await sql<{ anew: number | null }>`select tell_medians() as anew`.execute(queue)
  return rows[0]?.anew ?? 0
}
