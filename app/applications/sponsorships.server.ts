import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { newSecret } from './letter-secret.server.ts'
import type { AnswerTyped } from './schema.ts'
import type { ToApplicant } from './vetting.server.ts'

/** What the own organisation is asked to answer for. Of one that is over, the contact and the reason are not said any more. */
export type Sponsorship = {
  application_id: string
  name: string
  kind: string
  country: string
  contact_name: string | null
  contact_function: string | null
  contact_email: string | null
  reason: string | null
  asked_at: Date
  answer: 'confirmed' | 'declined' | null
  sentence: string
  answered_at: Date | null
  open: boolean
}

/** The open ones first; undefined for everybody but administrators. */
export async function listSponsorships(db: Db, { roles }: Speaker) {
  if (!may(roles, 'administer')) return undefined
  const { rows } = await sql<Sponsorship>`select * from portal.sponsorships()`.execute(db)
  return rows
}

/** Answers whom to tell that an organisation confirmed, and how many did; undefined where the own one was not asked. */
export async function answerSponsorship(db: Db, speaker: Speaker, id: string, { answer, sentence }: AnswerTyped) {
  const { secret, hash } = newSecret()
  const { rows } = await sql<Omit<ToApplicant, 'secret'> & { confirmed: number }>`
    select * from portal.answer_sponsorship(${id}, ${answer}, ${sentence}, ${hash})`.execute(db)
  if (!rows[0]) return undefined
  await record(db, speaker, `sponsorship.${answer}`, id)
  return { ...rows[0], secret }
}
