import { sql } from 'kysely'
import type { Db } from '#db/database.server.ts'

/** Ends what brought a letter, for whoever holds the address in it. Says nothing about what was there, or whether. */
export async function endByMail(db: Db, letter_id: string, seal: string) {
  await sql`select end_by_mail(${letter_id}, ${seal})`.execute(db)
}

/** Lets mail go again, for whoever holds the address that was sent there. Says nothing, likewise. */
export async function confirmMail(db: Db, person_id: string, seal: string) {
  await sql`select confirm_mail(${person_id}, ${seal})`.execute(db)
}
