import { sql } from 'kysely'
import type { Queue } from '#db/queue.server.ts'

/** Reminds the desks that have not answered, once for each bulletin. Answers of how many bulletins. */
export async function remindOfAnswers(queue: Queue): Promise<number> {
  const { rows } = await sql<{ reminded: number }>`select remind_of_answers() as reminded`.execute(queue)
  return rows[0]?.reminded ?? 0
}
