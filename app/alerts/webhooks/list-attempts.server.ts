import { sql } from 'kysely'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db } from '#db/database.server.ts'

const most = 50

export type Attempt = Awaited<ReturnType<typeof listAttempts>>[number]

/** The last requests and their answers, as far as the administrator may read what they are about; the newest first. */
export function listAttempts(db: Db, webhook_id: string) {
  return db
    .selectFrom('webhook_attempt as attempt')
    .leftJoin('bulletin', 'bulletin.id', 'attempt.bulletin_id')
    .select([
      'attempt.id',
      'message_id',
      'kind',
      'reference',
      'request',
      'status',
      'error',
      'answer',
      'took',
      'attempted_at',
    ])
    .select(sql<Tlp>`attempt.tlp`.as('tlp'))
    .where('webhook_id', '=', webhook_id)
    .orderBy('attempted_at', 'desc')
    .orderBy('attempt.id', 'desc')
    .limit(most)
    .execute()
}
