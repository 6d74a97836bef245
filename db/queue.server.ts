import { Kysely, PostgresDialect } from 'kysely'
import { listen } from './listen.server.ts'
import { openPool } from './pool.server.ts'
import type { DB } from './schema.ts'

declare const worksOffTheQueue: unique symbol

/** The worker's own connection: it sees events and deliveries, and nothing that anybody wrote. */
export type Queue = Kysely<DB> & { [worksOffTheQueue]: true }

/** `url` is the login portal_worker. */
export function openQueue({ url, connections = 6 }: { url: string; connections?: number }) {
  const pool = openPool(url, connections)
  return {
    queue: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }) as Queue,
    /** Calls `wake` for each new event, and when listening begins. */
    listen: (wake: () => void) => listen({ url, channel: 'event', hear: wake, began: wake }),
    close: () => pool.end(),
  }
}
