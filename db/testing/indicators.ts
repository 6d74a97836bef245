import type { Database, Db } from '../database.server.ts'
import { type Layer, release, writeDraft } from './bulletins.ts'
import { administer } from './server.ts'
import type { Member, World } from './world.ts'

/** Any value will do: the database compares, and checks nothing. */
export type Named = { bulletin_id: string; position: number; value: string }

export async function addIndicator(db: Db, { organisation_id }: Member, { bulletin_id, position, value }: Named) {
  const { id } = await db
    .insertInto('indicator')
    .values({ organisation_id, bulletin_id, position, type: 'container', raw: value, value, outcome: 'ok' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A draft with one identifier in its last layer. */
export async function draftNaming(db: Db, author: Member, value: string, reviewer: Member, layers: Layer[]) {
  const bulletin_id = await writeDraft(db, author, { layers, reviewer })
  return { bulletin_id, id: await addIndicator(db, author, { bulletin_id, position: layers.length, value }) }
}

/** The same, released by a colleague. */
export async function publishNaming(database: Database, world: World, value: string, ...layers: Layer[]) {
  const named = await database.write(world.author, (db) =>
    draftNaming(db, world.author, value, world.publisher, layers),
  )
  if (!(await database.write(world.publisher, (db) => release(db, named.bulletin_id))))
    throw new Error('it was not released')
  return named
}

type Told = { organisation_id?: string | null; note?: string }

/** Says that an identifier was seen, in no name unless one is given. Answers its row. */
export function tell(db: Db, indicator_id: string, { organisation_id = null, note = '' }: Told = {}) {
  return db
    .insertInto('sighting')
    .values({ indicator_id, organisation_id, note, kind: 'seen', seen_on: new Date('2026-01-05') })
    .returning('id')
    .execute()
}

/** What is harmless is for every member to know: nothing that an organisation keeps to itself. */
export async function plantHarmless(url: string, { organisation_id, person_id }: Member) {
  await administer(
    url,
    `insert into portal.known_harmless (organisation_id, person_id, type, value, reason)
     values ($1, $2, 'container', 'TASU1170000', 'A number of textbooks') on conflict do nothing`,
    [organisation_id, person_id],
  )
}
