import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { ToldSighting } from '../schema.ts'

/**
 * Tells the readers of one layer what the own organisation knows of an identifier in it. Anonymous: others read "an
 * alliance member"; who it was stands apart, for the own organisation only.
 */
export async function recordSighting(db: Db, speaker: Speaker, told: ToldSighting): Promise<string> {
  if (!may(speaker.roles, 'sight')) throw new Refusal('errors:refusal.sighting_is_for_contributors')
  const { anonymous, ...sighting } = told
  if (!(await isReleased(db, sighting.indicator_id))) throw new Refusal('errors:refusal.no_such_indicator')
  const { id } = await db
    .insertInto('sighting')
    .values({ ...sighting, organisation_id: anonymous ? null : speaker.organisation_id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, speaker, 'sighting.recorded', id)
  return id
}

/** Alike for an identifier that is hidden, one that is gone, and one that stands in a draft still. */
function isReleased(db: Db, indicator_id: string) {
  return db
    .selectFrom('indicator')
    .innerJoin('bulletin', 'bulletin.id', 'indicator.bulletin_id')
    .select('indicator.id')
    .where('indicator.id', '=', indicator_id)
    .where('bulletin.state', '=', 'released')
    .where('bulletin.type', '<>', 'DRILL')
    .executeTakeFirst()
}

/** By the organisation that said it, whoever of it did. Answers what it was said of. */
export async function withdrawSighting(db: Db, speaker: Speaker, id: string) {
  const told = await db
    .selectFrom('sighting')
    .innerJoin('indicator', 'indicator.id', 'sighting.indicator_id')
    .select(['indicator.type', 'indicator.value'])
    .where('sighting.id', '=', id)
    .executeTakeFirst()
  const withdrawn = await db.deleteFrom('sighting').where('id', '=', id).returning('id').executeTakeFirst()
  if (!told || !withdrawn) throw new Refusal('errors:refusal.not_your_sighting')
  await record(db, speaker, 'sighting.withdrawn', id)
  return told
}
