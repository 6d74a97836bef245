import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { positions } from '../merging/field-names.ts'
import type { Draft } from '../queries/find-draft.server.ts'
import { nextMarking } from '../rules.ts'
import { touchDraft } from './touch-draft.server.ts'

type Text = { body: string; answers: string; red_flags: string[] }

/**
 * Adds a layer under the strictest one, marked one step stricter. Answers its position. Refuses where a layer stands
 * already that the speaker does not see.
 */
export async function addLayer(db: Db, speaker: Speaker, draft: Draft, text?: Text) {
  const last = draft.layers.at(-1)
  if (!last || last.position >= positions.length) throw new Refusal('errors:refusal.layers_full')
  const tlp = nextMarking(last.tlp, draft, speaker)
  if (tlp === null) throw new Refusal('errors:refusal.no_stricter_marking')
  const added = await db
    .insertInto('bulletin_layer')
    .values({
      organisation_id: speaker.organisation_id,
      bulletin_id: draft.id,
      position: last.position + 1,
      tlp,
      ...text,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('position')
    .executeTakeFirst()
  if (!added) throw new Refusal('errors:refusal.layer_out_of_reach')
  await touchDraft(db, draft.id, draft.version)
  return added.position
}

/** Drops the strictest layer with everything in it; the widest one stays. */
export async function dropLayer(db: Db, draft: Draft) {
  const last = draft.layers.at(-1)
  if (!last || last.position === 1) throw new Refusal('errors:refusal.last_layer')
  const dropped = await db
    .deleteFrom('bulletin_layer')
    .where('bulletin_id', '=', draft.id)
    .where('position', '=', last.position)
    .returning('position')
    .executeTakeFirst()
  if (!dropped) throw new Refusal('errors:refusal.layer_out_of_reach')
  await touchDraft(db, draft.id, draft.version)
}
