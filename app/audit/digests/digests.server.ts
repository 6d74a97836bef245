import { sql } from 'kysely'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** What everybody may know of how the portal is: each night's digest of all audit chains, and when the worker last lived. */
export type Status = {
  digests: { day: string; digest: string }[]
  worker: 'now' | 'hour' | 'long' | 'never'
}

/** The digests of the last thirty days, the newest first. */
export async function findStatus(db: Db): Promise<Status> {
  const { rows: digests } = await sql<Status['digests'][number]>`select day, digest from published_digests()`.execute(
    db,
  )
  const { rows } = await sql<Pick<Status, 'worker'>>`select worker_standing() as worker`.execute(db)
  return { digests, worker: rows[0]?.worker ?? 'never' }
}

/** Every digest as a line of JSON, with the own line in it and its way to the root; undefined for who may not see the log. */
export async function digestLines(db: Db, { roles }: Speaker) {
  if (!may(roles, 'audit')) return undefined
  const { rows } = await sql<{ line: string }>`select line from own_digests()`.execute(db)
  return rows.map(({ line }) => `${line}\n`).join('')
}
