import { sql } from 'kysely'
import type { Queue } from '#db/queue.server.ts'

/** Takes the steps that are due and fills the rota. Answers how many people were called. */
export async function advanceDesks(queue: Queue): Promise<number> {
  const { rows } = await sql<{ called: number }>`
    select fill_rota(now()), advance_escalations(now()) as called`.execute(queue)
  return rows[0]?.called ?? 0
}
