import { sql } from 'kysely'
import type { Db, Speaker } from '#db/database.server.ts'

export async function markRead(db: Db, speaker: Speaker, event_id: string) {
  const marked = await ownUnread(db, speaker).where('event_id', '=', event_id).execute()
  await announce(db, speaker, marked.length)
}

/** Up to and with the one at `until`, so that what arrived since the page was shown stays unread. */
export async function markAllRead(db: Db, speaker: Speaker, until: string) {
  const marked = await ownUnread(db, speaker).where('created_at', '<=', sql<Date>`${until}::timestamptz`).execute()
  await announce(db, speaker, marked.length)
}

/** Whoever opens the bulletin has heard of it, but not yet of what is said in a conversation about it. */
export async function markBulletinRead(db: Db, speaker: Speaker, reference: string) {
  const marked = await ownUnread(db, speaker)
    .where('bulletin_id', '=', db.selectFrom('bulletin').select('id').where('reference', '=', reference))
    .where('kind', 'not like', 'conversation.%')
    .execute()
  await announce(db, speaker, marked.length)
}

/** Whoever opens a conversation has heard of what was said in it. */
export async function markSubjectRead(db: Db, speaker: Speaker, subject: string) {
  const marked = await ownUnread(db, speaker).where('subject', '=', subject).execute()
  await announce(db, speaker, marked.length)
}

function ownUnread(db: Db, { organisation_id, person_id }: Speaker) {
  return db
    .updateTable('notice')
    .set({ read_at: sql`now()` })
    .where('organisation_id', '=', organisation_id)
    .where('person_id', '=', person_id)
    .where('read_at', 'is', null)
    .returning('event_id')
}

/** The person's other pages count anew. */
async function announce(db: Db, { person_id }: Speaker, marked: number) {
  if (marked > 0) await sql`select pg_notify('notice', ${person_id})`.execute(db)
}
