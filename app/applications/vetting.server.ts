import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import type { Language } from '#app/languages/languages.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { newSecret } from './letter-secret.server.ts'
import type { DecisionTyped } from './schema.ts'

/** To whom a letter about an application goes, and the secret that stands in it. */
export type ToApplicant = {
  name: string
  contact_name: string
  contact_email: string
  language: Language
  secret: string
}

export type ToSponsor = { name: string; email: string; language: Language; organisation_name: string }

/** Answers whom to tell; undefined where there is no such application, and for everybody but the secretariat. */
export async function askSponsors(db: Db, speaker: Speaker, id: string, sponsors: string[]) {
  const { secret, hash } = newSecret()
  const { rows } = await sql<ToSponsor>`select * from portal.ask_sponsors(${id}, ${sponsors}::uuid[], ${hash})`.execute(
    db,
  )
  if (rows.length === 0) return undefined
  await record(db, speaker, 'application.sponsors_asked', id)
  const applicant = await db
    .selectFrom('application')
    .select(['name', 'contact_name', 'contact_email', sql<Language>`language`.as('language')])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { applicant: { ...applicant, secret }, sponsors: rows }
}

/** For good. The secret is of the invitation where it is accepted. As `askSponsors` answers. */
export async function decide(db: Db, speaker: Speaker, id: string, { verdict, decision, not_waited }: DecisionTyped) {
  const { secret, hash } = newSecret()
  const { rows } = await sql<Omit<ToApplicant, 'secret'>>`
    select * from portal.decide_application(${id}, ${verdict}, ${decision}, ${not_waited}, ${hash})`.execute(db)
  if (!rows[0]) return undefined
  await record(db, speaker, `application.${verdict}`, id)
  return { ...rows[0], secret }
}

/** With a new secret: the former letter invites nobody any more. As `askSponsors` answers. */
export async function inviteAgain(db: Db, speaker: Speaker, id: string) {
  const { secret, hash } = newSecret()
  const { rows } = await sql<Omit<ToApplicant, 'secret'>>`
    select * from portal.invite_applicant_again(${id}, ${hash})`.execute(db)
  if (!rows[0]) throw new Refusal('errors:refusal.applicant_joined')
  await record(db, speaker, 'application.invited_again', id)
  return { ...rows[0], secret }
}
