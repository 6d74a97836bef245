import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

const reader = 'noor.claes@%'

export const untouched = { state: 'draft', entries: 0, events: 0, notices: 0 }
export const released = { state: 'released', entries: 1, events: 1, notices: 1 }

/** What the database holds of each bulletin, once the worker has told everybody: entries in the record, events, notices. */
export async function recordsOf(url: string, references: string[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const waiting = 'select 1 from portal.outbox where expanded_at is null limit 1'
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(100))
    if ((await client.query(waiting)).rowCount === 0) break
  const { rows } = await client.query<{ reference: string } & typeof released>(
    `select reference, state,
       (select count(*)::int from portal.audit_entry where subject = bulletin.id and deed = 'bulletin.released') as entries,
       (select count(*)::int from portal.outbox where bulletin_id = bulletin.id) as events,
       (select count(*)::int from portal.notice join portal.person on person.id = person_id
        where bulletin_id = bulletin.id and email like $2) as notices
     from portal.bulletin where reference = any ($1)`,
    [references, reader],
  )
  await client.end()
  return new Map(rows.map(({ reference, ...record }) => [reference, record]))
}

/** Connections of the portal's logins that are in the middle of something although nobody asks for anything. */
export async function waitingConnections(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    `select usename, state, query from pg_stat_activity where usename like 'portal%' and state <> 'idle'`,
  )
  await client.end()
  return rows
}
