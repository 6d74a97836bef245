import { sql } from 'kysely'
import { signForReading } from '#app/bulletins/queries/find-bulletin.server.ts'
import type { Answers } from '#app/bulletins/templates/questions.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { asListed, type ListedPractice, listed } from '../library/listed-practice.ts'

export type Compared = ListedPractice & { answers: Answers; modi_operandi: string[]; valid_until: Date | null }

/**
 * Those of these practices that the speaker may read, in the order asked for; the others are left out alike. What is
 * read here is signed for, as on the page of each.
 */
export async function comparePractices(db: Db, speaker: Speaker, references: readonly string[]): Promise<Compared[]> {
  if (references.length === 0) return []
  const { rows } = await sql<Compared>`
    with page as materialized (
      select portal.find_bulletin(asked.reference) as bulletin_id, asked.place
      from unnest(${references}::text[]) with ordinality as asked (reference, place))
    select ${listed}, layer.answers, bulletin.modi_operandi, bulletin.valid_until
    from ${asListed}
    where bulletin.type = 'PRACTICE' and bulletin.state = 'released' and layer.position = 1
    order by page.place`.execute(db)
  for (const { id, tlp } of rows) await signForReading(db, speaker, id, [{ position: 1, tlp }])
  return rows
}
