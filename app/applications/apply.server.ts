import { sql } from 'kysely'
import type { Language } from '#app/languages/languages.ts'
import type { Db } from '#db/database.server.ts'
import { newSecret } from './letter-secret.server.ts'
import type { ApplicationTyped } from './schema.ts'

export type ApplicationState = 'sent' | 'open' | 'accepted' | 'refused' | 'withdrawn'

/** What the applicant is shown: where it stands, and never who speaks for it. */
export type OwnApplication = {
  name: string
  contact_name: string
  contact_email: string
  language: Language
  state: ApplicationState
  expires_at: Date
  confirmed_at: Date | null
  sponsor_names: string[]
  asked: number
  confirmed: number
  ended_at: Date | null
  decision: string
}

/** Keeps what was typed, unseen until its address is confirmed. Answers the secret of the letter that asks for it. */
export async function applyToJoin(db: Db, typed: ApplicationTyped) {
  const { secret, hash } = newSecret()
  await sql`select portal.apply_to_join(${JSON.stringify(typed)}, ${hash})`.execute(db)
  return secret
}

/** What a secret opens; undefined for every one that is wrong, too old, or of something that has long ended. */
export async function readOwnApplication(db: Db, secret: string) {
  const { rows } = await sql<OwnApplication>`select * from portal.read_application(${secret})`.execute(db)
  return rows[0]
}

/** Nothing changes, and false is the answer, where the secret opens nothing that waits for it. So with the two below. */
export function confirmAddress(db: Db, secret: string) {
  return done(db, sql`portal.confirm_application(${secret})`)
}

export function nameSponsors(db: Db, secret: string, names: string[]) {
  return done(db, sql`portal.name_sponsors(${secret}, ${names})`)
}

export function withdrawApplication(db: Db, secret: string) {
  return done(db, sql`portal.withdraw_application(${secret})`)
}

async function done(db: Db, deed: ReturnType<typeof sql>) {
  const { rows } = await sql<{ done: boolean }>`select ${deed} as done`.execute(db)
  return rows[0]?.done ?? false
}
