import { sql } from 'kysely'
import type { Acknowledgement } from '#app/vocabulary/codes/acknowledgements.ts'
import type { Db } from '#db/database.server.ts'

export type Impact = {
  /** Null where the number would tell who belongs to a confidential group. */
  told: number | null
  opened: number
  acknowledged: number
  conversations: number
  questions: number
  sightings: number
  thanks: number
}

/** What became of a bulletin, for whoever writes for its originator; else undefined, alike for hidden and absent ones. */
export async function readImpact(db: Db, bulletin_id: string): Promise<Impact | undefined> {
  const { rows } = await sql<Impact>`select * from portal.impact_of(${bulletin_id})`.execute(db)
  return rows[0]
}

export type Outcome = { answer: Acknowledgement; organisations: number }

/** Counts of answers, as far as they may be said; the most frequent first. */
export async function listOutcomes(db: Db, bulletin_id: string): Promise<Outcome[]> {
  const { rows } = await sql<Outcome>`
    select answer, organisations from portal.outcomes_of(${bulletin_id}) order by organisations desc, answer`.execute(
    db,
  )
  return rows
}

export type Answering = { organisation_name: string | null; answered: boolean; answered_at: Date | null }

/** Who was told or answered, the latest answer first; without a name, whom the originator may not know of. */
export async function listAnswering(db: Db, bulletin_id: string): Promise<Answering[]> {
  const { rows } = await sql<Answering>`
    select organisation_name, answered, answered_at from portal.answers_of(${bulletin_id})
    order by answered_at desc nulls last, organisation_name`.execute(db)
  return rows
}
