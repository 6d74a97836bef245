import type pg from 'pg'
import type { VillageCollection, VillageMonth } from '../village/collections.ts'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** What the village put together to be read, and what its secretariat named for these months. */
export async function plantCollections(client: pg.ClientBase, { collected }: Village, register: Register) {
  for (const collection of collected.collections) await plantCollection(client, collection, register)
  for (const month of collected.months) await plantMonth(client, month, register)
}

async function plantCollection(client: pg.ClientBase, collection: VillageCollection, register: Register) {
  const { organisation, by, readers, title, purpose, items } = collection
  const house = register.organisation(organisation)
  const { rows } = await client.query<{ id: string }>(
    `insert into portal.collection (organisation_id, person_id, readers, title, purpose) values ($1, $2, $3, $4, $5) returning id`,
    [house, register.person(by), readers, title, purpose],
  )
  await client.query(
    `insert into portal.collection_item (organisation_id, collection_id, bulletin_id, place, sentence)
     select $1, $2, bulletin.id, item.place, item.sentence
     from unnest($3::text[], $4::text[]) with ordinality as item (reference, sentence, place)
     join portal.bulletin on bulletin.reference = item.reference`,
    [house, rows[0]?.id, items.map(([reference]) => reference), items.map(([, sentence]) => sentence)],
  )
}

async function plantMonth(
  client: pg.ClientBase,
  { by, months_ago, practice, sentence }: VillageMonth,
  register: Register,
) {
  await client.query(
    `insert into portal.practice_of_month (organisation_id, month, bulletin_id, person_id, sentence)
     select organisation.id, date_trunc('month', now() at time zone 'UTC') - make_interval(months => $1), bulletin.id, $3, $4
     from portal.organisation cross join portal.bulletin where organisation.secretariat and bulletin.reference = $2`,
    [months_ago, practice, register.person(by), sentence],
  )
}
