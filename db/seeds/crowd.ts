import pg from 'pg'
import { people } from './crowd/people.ts'
import { practices } from './crowd/practices.ts'
import { reading } from './crowd/reading.ts'
import { texts, writing } from './crowd/writing.ts'

/** How large a crowd the benchmark plants beside the village. */
export type Crowd = { organisations: number; bulletins: number; practices?: number }

/**
 * Plants invented organisations, members, groups and released bulletins over two years. The first organisation reads
 * about six in ten of them; the last is outside the alliance and reads one in a thousand. Set-based and past the
 * triggers, so it needs the embedded server's superuser; what it writes is what the triggers would.
 */
export async function plantCrowd(
  url: string,
  { organisations, bulletins, practices: shared = 0 }: Crowd,
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`begin; set local session_replication_role = replica; set local search_path = portal;
      set local work_mem = '256MB'; set local maintenance_work_mem = '512MB'`)
    await client.query(people(organisations))
    await client.query(texts)
    await client.query(writing(organisations, bulletins))
    await client.query(reading)
    if (shared > 0) await client.query(practices(organisations, shared))
    await client.query('commit')
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}
