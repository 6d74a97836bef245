import { sql } from 'kysely'
import type { Queue } from '#db/queue.server.ts'

/** Turns what happened into notices and deliveries, each event in one transaction. Answers how many people were told. */
export async function expandEvents(queue: Queue): Promise<number> {
  let told = 0
  for (const { id } of await listWaiting(queue)) told += await expand(queue, id)
  return told
}

function listWaiting(queue: Queue) {
  return queue.selectFrom('outbox').select('id').where('expanded_at', 'is', null).orderBy('created_at').execute()
}

async function expand(queue: Queue, event_id: string) {
  const { rows } = await sql<{ told: number | null }>`select expand_event(${event_id}) as told`.execute(queue)
  return rows[0]?.told ?? 0
}
