import { sql } from 'kysely'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** A layer of a draft of the own organisation, for whoever may write it; else undefined. */
export async function findDraftLayer(db: Db, { organisation_id, roles }: Speaker, reference: string, position: number) {
  if (!may(roles, 'draft')) return undefined
  return db
    .selectFrom('bulletin_layer as layer')
    .innerJoin('bulletin', 'bulletin.id', 'layer.bulletin_id')
    .select(['bulletin_id', 'layer.organisation_id', 'layer.position', 'reference', 'title', 'state', 'exercise'])
    .select(sql<Tlp>`layer.tlp`.as('tlp'))
    .select((select) =>
      select
        .selectFrom('bulletin_layer as other')
        .select((inner) => inner.fn.countAll<string>().as('count'))
        .whereRef('other.bulletin_id', '=', 'bulletin.id')
        .as('layers'),
    )
    .where('bulletin.id', '=', bulletinId(reference))
    .where('layer.position', '=', position)
    .where('bulletin.organisation_id', '=', organisation_id)
    .where('state', 'in', ['draft', 'in_review'])
    .executeTakeFirst()
}
