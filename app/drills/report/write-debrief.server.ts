import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import { type Tlp, tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Debrief } from '../schema.ts'

/** Writes down, or writes anew, what was learned from an own drill that is over. */
export async function writeDebrief(db: Db, speaker: Speaker, id: string, { practices, ...said }: Debrief) {
  if (!may(speaker.roles, 'draft')) throw new Refusal('errors:refusal.not_yours_to_debrief')
  const written = await db
    .updateTable('drill')
    .set({ ...said, practices: [...practices], debriefed_at: sql`now()` })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  if (!written) throw new Refusal('errors:refusal.drill_not_over')
  await record(db, speaker, 'drill.debriefed', id)
}

export type Gap = { reference: string; title: string | null; tlp: Tlp | null }

/** The practices that a debrief names; a title for those that the speaker may read now, a reference alone for the others. */
export async function listGaps(db: Db, references: readonly string[]): Promise<Gap[]> {
  if (references.length === 0) return []
  const { rows } = await sql<Gap>`
    select reference, title, tlp from bulletin
    where reference = any (${references}) and type = 'PRACTICE' and state = 'released'`.execute(db)
  return references.map(
    (reference) => rows.find((row) => row.reference === reference) ?? { reference, title: null, tlp: null },
  )
}

/** How strictly the report is marked: as a drill is, or as the strictest practice that it names by its title. */
export function levelOf(practices: readonly Gap[]) {
  return Math.max(tlp.amber, ...practices.map((practice) => practice.tlp ?? tlp.amber)) as Tlp
}
