import { sql } from 'kysely'
import type { Db } from '../database.server.ts'
import { administer } from './server.ts'
import type { World } from './world.ts'

type Told = { organisation: string; name: string | null; email: string | null; language: string | null }

/** `seen` is how often the standing of the house had changed when it was looked at. */
export async function suspend(db: Db, house: string, seen = 0, why = 'Its accounts were misused.') {
  const { rows } = await sql<Told>`select * from portal.suspend_organisation(${house}, ${why}, ${seen})`.execute(db)
  return rows
}

export async function resume(db: Db, house: string, seen = 1, why = 'Its accounts are safe again.') {
  const { rows } = await sql<Told>`select * from portal.resume_organisation(${house}, ${why}, ${seen})`.execute(db)
  return rows
}

/** Whether this one made it; of today, or of the day named. */
export async function makeDigest(url: string, day?: string): Promise<boolean> {
  const { rows } = day
    ? await administer(url, 'select portal.make_digest_of($1) as made', [day])
    : await administer(url, 'select portal.make_digest() as made')
  return rows[0]?.made
}

/** Originator was kept out for a while, and stands in a digest. */
export async function fillSuspensions({ author }: World, url: string) {
  await administer(
    url,
    `insert into portal.suspension (organisation_id, reason, suspended_by, lifting_reason, lifted_by, lifted_at)
     values ($1, 'Accounts misused', $2, 'Safe again', $2, now())`,
    [author.organisation_id, author.person_id],
  )
  await administer(url, `delete from portal.audit_digest`)
  await makeDigest(url)
}
