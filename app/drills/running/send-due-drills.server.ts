import { sql } from 'kysely'
import { keeping } from '#app/access/working.server.ts'
import type { Queue } from '#db/queue.server.ts'
import { sendDue } from './send-due.server.ts'

type Due = { drill_id: string; organisation_id: string; person_id: string }

/**
 * Sends what is due in all drills, each in the name of whoever leads it and with the rights that person has now, and
 * ends what was left open. One that fails keeps up no other. Answers how many messages were sent.
 */
export async function sendDueDrills(queue: Queue): Promise<number> {
  const { rows } = await sql<Due>`select drill_id, organisation_id, person_id from due_drills()`.execute(queue)
  const failures: unknown[] = []
  let sent = 0
  for (const { drill_id, ...leader } of rows) {
    const news = await keeping(leader, (db, speaker) => sendDue(db, speaker, drill_id)).catch((failure) => {
      failures.push(failure)
    })
    sent += news ?? 0
  }
  await sql`select lapse_drills()`.execute(queue)
  if (failures.length > 0) throw failures[0]
  return sent
}

/** Deletes what ended 24 months ago. Answers how many drills. */
export async function forgetDrills(queue: Queue): Promise<number> {
  const { rows } = await sql<{ gone: number }>`select forget_drills() as gone`.execute(queue)
  return rows[0]?.gone ?? 0
}
