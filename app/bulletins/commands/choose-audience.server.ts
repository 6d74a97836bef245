import { Refusal } from '#app/vocabulary/refusal.ts'
import { tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { audienceProblems } from '../audience/audience-problems.ts'
import type { Draft } from '../queries/find-draft.server.ts'
import { highestMarking } from '../rules.ts'
import type { AudienceChoice } from '../schema.ts'

const everyone = 1

type Saved = { version: number } | { problems: { formErrors?: string[]; fieldErrors?: Record<string, string[]> } }

/** Replaces the marking and the circles. Answers the next version, or why nothing was changed. */
export async function chooseAudience(db: Db, speaker: Speaker, draft: Draft, choice: AudienceChoice): Promise<Saved> {
  if (choice.tlp > highestMarking(draft, speaker)) throw new Refusal('errors:refusal.marking_out_of_reach')
  const problems = audienceProblems(choice, await listCircleKinds(db, [...choice.included, ...choice.excluded]))
  if (problems) return { problems: { fieldErrors: problems } }
  const version = await touch(db, draft.id, choice.version)
  if (version === null) return { problems: { formErrors: ['bulletins:compose.conflict'] } }
  await db.deleteFrom('layer_circle').where('bulletin_id', '=', draft.id).where('position', '=', 1).execute()
  await db
    .updateTable('bulletin_layer')
    .set({ tlp: choice.tlp })
    .where('bulletin_id', '=', draft.id)
    .where('position', '=', 1)
    .execute()
  const named = rowsOf(speaker, draft.id, choice)
  if (named.length > 0) await db.insertInto('layer_circle').values(named).execute()
  return { version }
}

/** The kinds of these circles, as far as the speaker knows them. */
async function listCircleKinds(db: Db, circles: number[]) {
  if (circles.length === 0) return []
  return db.selectFrom('circle').select(['id', 'kind']).where('id', 'in', circles).execute()
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
  const { included, excluded } = choice.tlp === tlp.clear ? { included: [everyone], excluded: [] } : choice
  const row = { organisation_id, bulletin_id, position: 1 }
  return [
    ...included.map((circle_id) => ({ ...row, circle_id, stance: 'included' })),
    ...excluded.map((circle_id) => ({ ...row, circle_id, stance: 'excluded' })),
  ]
}
