import { sql } from 'kysely'
import type { Language } from '#app/languages/languages.ts'
import type { Db } from '#db/database.server.ts'
import type { StandingTyped } from './schema.ts'

/** Whom to tell; without an address where a house has no administrator. */
export type Told = { organisation: string; name: string | null; email: string | null; language: Language | null }

/**
 * Keeps an organisation out at once: sessions, streams, keys, devices, webhooks, and mail that waits. The database writes it
 * into both logs. Answers whom to tell; undefined for everybody but the secretariat, and for what is absent.
 */
export async function suspendOrganisation(db: Db, id: string, { reason, changes }: StandingTyped) {
  const { rows } = await sql<Told>`select * from suspend_organisation(${id}, ${reason}, ${changes})`.execute(db)
  return rows.length > 0 ? rows : undefined
}

/** Lets it in again: nothing that waited is sent, and everybody signs in anew. As `suspendOrganisation` answers. */
export async function resumeOrganisation(db: Db, id: string, { reason, changes }: StandingTyped) {
  const { rows } = await sql<Told>`select * from resume_organisation(${id}, ${reason}, ${changes})`.execute(db)
  return rows.length > 0 ? rows : undefined
}
