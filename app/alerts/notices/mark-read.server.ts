import { sql } from 'kysely'
import type { Db, Speaker } from '#db/database.server.ts'

export async function markRead(db: Db, speaker: Speaker, event_id: string) {
  await ownUnread(db, speaker).where('event_id', '=', event_id).execute()
}

/** Up to and with the one at `until`, so that what arrived since the page was shown stays unread. */
export async function markAllRead(db: Db, speaker: Speaker, until: string) {
  await ownUnread(db, speaker).where('created_at', '<=', sql<Date>`${until}::timestamptz`).execute()
}

/** Whoever reads the bulletin has heard of it. */
export async function markBulletinRead(db: Db, speaker: Speaker, bulletin_id: string) {
  await ownUnread(db, speaker).where('bulletin_id', '=', bulletin_id).execute()
}

function ownUnread(db: Db, { organisation_id, person_id }: Speaker) {
  return db
    .updateTable('notice')
    .set({ read_at: sql`now()` })
    .where('organisation_id', '=', organisation_id)
    .where('person_id', '=', person_id)
    .where('read_at', 'is', null)
}
