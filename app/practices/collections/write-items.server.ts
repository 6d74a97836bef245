import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { bulletinId } from '#app/vocabulary/bulletin-id.server.ts'
import { referenceOf } from '#app/vocabulary/reference.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { type ItemTyped, mostItems } from './schema.ts'
import { onlyCollectors } from './write-collection.server.ts'

type Put = 'put' | 'absent' | 'already'

/** At the end of an own collection. What may not be read is as absent as what is not there, and so is an alert. */
export async function putIntoCollection(db: Db, speaker: Speaker, id: string, typed: ItemTyped): Promise<Put> {
  onlyCollectors(speaker)
  const { rows: held } = await sql<{ bulletin_id: string; place: number }>`
    select bulletin_id, place from collection_item where collection_id = ${id} order by place`.execute(db)
  if (held.length >= mostItems) throw new Refusal('errors:refusal.collection_full')
  const bulletin = await findCollectable(db, typed.reference)
  if (!bulletin) return 'absent'
  if (held.some(({ bulletin_id }) => bulletin_id === bulletin.id)) return 'already'
  const { organisation_id } = speaker
  const place = (held.at(-1)?.place ?? 0) + 1
  await db
    .insertInto('collection_item')
    .values({ organisation_id, collection_id: id, bulletin_id: bulletin.id, place, sentence: typed.sentence })
    .execute()
  await record(db, speaker, 'collection.filled', id)
  return 'put'
}

function findCollectable(db: Db, typed: string) {
  return db
    .selectFrom('bulletin')
    .select('id')
    .where('id', '=', bulletinId(referenceOf(typed) ?? ''))
    .where('type', 'in', ['PRACTICE', 'ADV', 'MO'])
    .where('state', '=', 'released')
    .executeTakeFirst()
}

/** Answers false for what is not in it, as for what is somebody else's. */
export async function takeOut(db: Db, speaker: Speaker, id: string, reference: string): Promise<boolean> {
  onlyCollectors(speaker)
  const gone = await db
    .deleteFrom('collection_item')
    .where('collection_id', '=', id)
    .where('bulletin_id', '=', bulletinId(reference))
    .returning('bulletin_id')
    .executeTakeFirst()
  if (gone) await record(db, speaker, 'collection.emptied', id)
  return Boolean(gone)
}

/** One place earlier. Answers false for what is not in it, as for what is somebody else's. */
export async function moveUp(db: Db, speaker: Speaker, id: string, reference: string): Promise<boolean> {
  onlyCollectors(speaker)
  const { rows } = await sql<{ bulletin_id: string; moves: boolean }>`
    select bulletin_id, bulletin_id = ${bulletinId(reference)} as moves from collection_item
    where collection_id = ${id} order by place, bulletin_id`.execute(db)
  const from = rows.findIndex(({ moves }) => moves)
  if (from < 0) return false
  const order = rows.map(({ bulletin_id }) => bulletin_id)
  order.splice(Math.max(from - 1, 0), 0, ...order.splice(from, 1))
  const { numAffectedRows = 0n } = await sql`
    update collection_item set place = wanted.place
    from unnest(${order}::uuid[]) with ordinality as wanted (bulletin_id, place)
    where collection_item.collection_id = ${id} and collection_item.bulletin_id = wanted.bulletin_id`.execute(db)
  if (numAffectedRows > 0n) await record(db, speaker, 'collection.ordered', id)
  return numAffectedRows > 0n
}
