import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { type Mark, said } from './schema.ts'

/** How many marks were kept, and those whose practice can no longer be read. */
export type Kept = { kept: number; gone: string[] }

/**
 * Keeps what was changed in the form, and nothing else: what a colleague changed meanwhile stays. A new mark is of today
 * unless another day was said with it; an empty one is taken back.
 */
export async function assess(db: Db, speaker: Speaker, site_id: string, marks: readonly Mark[]): Promise<Kept> {
  if (!may(speaker.roles, 'adopt')) throw new Refusal('errors:refusal.not_your_assessment')
  const changed = marks.filter((mark) => said(mark) !== mark.was)
  const practices = await readable(db, changed)
  for (const mark of changed) {
    const bulletin_id = practices.get(mark.reference)
    if (bulletin_id) await keep(db, speaker, { site_id, bulletin_id }, mark)
  }
  const gone = changed.map(({ reference }) => reference).filter((reference) => !practices.has(reference))
  const kept = changed.length - gone.length
  if (kept > 0) await record(db, speaker, 'assessment.marked', site_id)
  return { kept, gone }
}

async function readable(db: Db, marks: readonly Mark[]) {
  if (marks.length === 0) return new Map<string, string>()
  const references = marks.map(({ reference }) => reference)
  const rows = await db
    .selectFrom('bulletin')
    .select(['id', 'reference'])
    .where('reference', 'in', references)
    .where('type', '=', 'PRACTICE')
    .where('state', '=', 'released')
    .execute()
  return new Map(rows.map(({ id, reference }) => [reference, id]))
}

type Place = { site_id: string; bulletin_id: string }

async function keep(db: Db, { organisation_id, person_id }: Speaker, place: Place, mark: Mark) {
  const { maturity, evidence } = mark
  if (maturity === null) {
    const { site_id, bulletin_id } = place
    await db.deleteFrom('assessment').where('site_id', '=', site_id).where('bulletin_id', '=', bulletin_id).execute()
    return
  }
  const given = { person_id, maturity, evidence, assessed_on: dayOf(mark) }
  await db
    .insertInto('assessment')
    .values({ organisation_id, ...place, ...given })
    .onConflict((conflict) => conflict.columns(['site_id', 'bulletin_id']).doUpdateSet(given))
    .returning('site_id')
    .executeTakeFirstOrThrow()
}

/** The day that was said; a mark that changed is of today where its day stayed that of the one before. */
function dayOf({ maturity, assessed_on, was }: Mark) {
  const [before, day] = was.split('|')
  const stale = before !== String(maturity ?? '') && day === assessed_on
  return (stale ? null : assessed_on) ?? new Date().toISOString().slice(0, 10)
}
