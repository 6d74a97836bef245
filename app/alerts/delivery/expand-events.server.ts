import { sql } from 'kysely'
import type { Queue } from '#db/queue.server.ts'

const atOnce = 100

/**
 * Turns what happened into notices and deliveries, each event in one transaction, so that one that fails holds up no
 * other. Answers how many people were told.
 */
export async function expandEvents(queue: Queue): Promise<number> {
  const waiting = await listWaiting(queue)
  const told = await Promise.allSettled(waiting.map(({ id }) => expand(queue, id)))
  const failure = told.find((each) => each.status === 'rejected')
  if (failure) throw failure.reason
  return told.reduce((sum, each) => sum + (each.status === 'fulfilled' ? each.value : 0), 0)
}

function listWaiting(queue: Queue) {
  return queue
    .selectFrom('outbox')
    .select('id')
    .where('expanded_at', 'is', null)
    .orderBy('created_at')
    .limit(atOnce)
    .execute()
}

async function expand(queue: Queue, event_id: string) {
  const { rows } = await sql<{ told: number | null }>`select expand_event(${event_id}) as told`.execute(queue)
  return rows[0]?.told ?? 0
}
