import { sql } from 'kysely'
import type { Queue } from '#db/queue.server.ts'

/** Gives back what the brokers did not answer in time. Answers how many requests. */
export async function lapseRequests(queue: Queue): Promise<number> {
  const { rows } = await sql<{ lapsed: number }>`select lapse_brokerages() as lapsed`.execute(queue)
  return rows[0]?.lapsed ?? 0
}
