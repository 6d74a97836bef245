import type { Db, Speaker } from '#db/database.server.ts'
import type { PersonalWarning } from '../release/personal-warnings.ts'

/** Writes down for the data protection officer what was overruled and why: kind and number, never the words. */
export async function overruleWarnings(
  db: Db,
  { organisation_id, person_id }: Speaker,
  { id: bulletin_id }: { id: string },
  reasonFor: (warning: PersonalWarning) => string,
  warnings: readonly PersonalWarning[],
) {
  if (warnings.length === 0) return
  const overruled = warnings.map((warning) => ({
    organisation_id,
    person_id,
    bulletin_id,
    position: warning.position,
    kind: warning.kind,
    findings: warning.words.length,
    reason: reasonFor(warning),
  }))
  await db.insertInto('overruled_warning').values(overruled).execute()
}
