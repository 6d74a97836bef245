import { Refusal } from '#app/vocabulary/refusal.ts'
import { tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Draft } from '../queries/find-draft.server.ts'
import type { AudienceChoice } from '../schema.ts'

const everyone = 1

/** The kinds of these circles, as far as the speaker knows them. */
export function listCircleKinds(db: Db, circles: number[]) {
  return circles.length === 0 ? [] : db.selectFrom('circle').select(['id', 'kind']).where('id', 'in', circles).execute()
}

/** Answers the next version; null when somebody else has saved since, and then nothing is changed. */
export async function chooseAudience(db: Db, speaker: Speaker, draft: Draft, choice: AudienceChoice) {
  if (choice.tlp === tlp.red && ![draft.author_id, draft.reviewer_id].includes(speaker.person_id))
    throw new Refusal('errors:refusal.red_is_for_its_author')
  const version = await touch(db, draft.id, choice.version)
  if (version === null) return null
  await db.deleteFrom('layer_circle').where('bulletin_id', '=', draft.id).where('position', '=', 1).execute()
  await db
    .updateTable('bulletin_layer')
    .set({ tlp: choice.tlp })
    .where('bulletin_id', '=', draft.id)
    .where('position', '=', 1)
    .execute()
  const named = rowsOf(speaker, draft.id, choice)
  if (named.length > 0) await db.insertInto('layer_circle').values(named).execute()
  return version
}

/** Changes nothing but the version: whoever looks at an older one has to look again. */
async function touch(db: Db, id: string, version: number) {
  const touched = await db
    .updateTable('bulletin')
    .set(({ ref }) => ({ exercise: ref('exercise') }))
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return touched?.version ?? null
}

function rowsOf({ organisation_id }: Speaker, bulletin_id: string, choice: AudienceChoice) {
  const included = choice.tlp === tlp.clear ? [everyone] : choice.included
  const row = { organisation_id, bulletin_id, position: 1 }
  return [
    ...included.map((circle_id) => ({ ...row, circle_id, stance: 'included' })),
    ...choice.excluded.map((circle_id) => ({ ...row, circle_id, stance: 'excluded' })),
  ]
}
