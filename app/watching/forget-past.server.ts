import type { Queue } from '#db/queue.server.ts'

/** Drops what ended or came and went a fortnight ago: the worker's policies say which rows, and it reads none of them. */
export async function forgetPast(queue: Queue): Promise<void> {
  for (const table of ['watched_identifier', 'expected_call', 'expected_box'] as const)
    await queue.deleteFrom(table).execute()
}
