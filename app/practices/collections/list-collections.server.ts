import { sql } from 'kysely'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { readerships } from './schema.ts'

type Readership = (typeof readerships)[number]

export type ListedCollection = {
  id: string
  title: string
  purpose: string
  readers: Readership
  organisation_name: string
  own: boolean
  /** Of what the reader may read. */
  items: number
}

export type Item = {
  reference: string
  type: string
  tlp: Tlp
  title: string
  claim: string
  originator_name: string
  exercise: boolean
  /** Of a practice. */
  grade: string | null
  sentence: string
}

export type Collection = Omit<ListedCollection, 'items'> & { items: Item[] }

const mostListed = 200

const columns = (organisation_id: string) => sql`
  collection.id, collection.title, collection.purpose, collection.readers, collection.organisation_name,
  collection.organisation_id = ${organisation_id} as own`

/** Those of the own house and those for the alliance, the one that was changed last first. */
export async function listCollections(db: Db, { organisation_id }: Speaker): Promise<ListedCollection[]> {
  const { rows } = await sql<ListedCollection>`
    select ${columns(organisation_id)},
      (select count(*)::int from collection_item as item where item.collection_id = collection.id) as items
    from collection order by changed_at desc, id limit ${mostListed}`.execute(db)
  return rows
}

/** With what the speaker may read of it, in its order. */
export async function findCollection(
  db: Db,
  { organisation_id }: Speaker,
  id: string,
): Promise<Collection | undefined> {
  const { rows } = await sql<Omit<Collection, 'items'>>`
    select ${columns(organisation_id)} from collection where id = ${id}`.execute(db)
  const [collection] = rows
  if (!collection) return undefined
  const items = await sql<Item>`
    select bulletin.reference, bulletin.type, bulletin.tlp, bulletin.title, bulletin.originator_name, bulletin.exercise,
      coalesce(layer.answers ->> 'claim', '') as claim, item.sentence,
      (select grade from practice_audience where practice_audience.bulletin_id = bulletin.id limit 1) as grade
    from collection_item as item join bulletin on bulletin.id = item.bulletin_id
    left join bulletin_layer as layer on layer.bulletin_id = bulletin.id and layer.position = 1
    where item.collection_id = ${id} order by item.place, item.bulletin_id`.execute(db)
  return { ...collection, items: items.rows }
}
