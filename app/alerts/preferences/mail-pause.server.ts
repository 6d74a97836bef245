import { sql } from 'kysely'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type MailPause = { person_id: string; name: string; email: string; error: string; paused_at: Date; own: boolean }

/** The own mail, and for administrators that of their members, where it comes back; a changed address is tried anew. */
export async function listMailPauses(db: Db, { person_id }: Speaker): Promise<MailPause[]> {
  const rows = await db
    .selectFrom('mail_pause as pause')
    .innerJoin('person', (join) =>
      join.onRef('person.id', '=', 'pause.person_id').onRef('person.email', '=', 'pause.email'),
    )
    .select(['pause.person_id', 'person.name', 'person.email', 'pause.error', 'pause.paused_at'])
    .orderBy('pause.paused_at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, own: row.person_id === person_id }))
}

/** The way by which the own mail is turned on again. Not twice within five minutes. */
export async function askConfirmation(db: Db, { person_id }: Speaker) {
  const { rows } = await sql<{ seal: string | null }>`select ask_confirmation() as seal`.execute(db)
  const seal = rows[0]?.seal
  if (!seal) throw new Refusal('errors:refusal.confirmation_just_sent')
  const person = await db
    .selectFrom('person')
    .select(['name', 'email', sql<'en' | 'nl'>`language`.as('language')])
    .where('id', '=', person_id)
    .executeTakeFirstOrThrow()
  return { ...person, path: `/mail/confirmation/${person_id}/${seal}` }
}
