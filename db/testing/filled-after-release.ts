import { sql } from 'kysely'
import type { Database } from '../database.server.ts'
import { marked, publish } from './bulletins.ts'
import type { World } from './world.ts'

/** A bulletin that was opened by Named and recalled, a revision begun, and a link between two of Originator's. */
export async function fillAfterRelease(database: Database, world: World) {
  const [recalled, revised, other] = [
    await publish(database, world, marked(world)['TLP:AMBER']),
    await publish(database, world, marked(world)['TLP:AMBER']),
    await publish(database, world, marked(world)['TLP:AMBER']),
  ]
  const { organisation_id, person_id } = world.named
  await database.write(world.named, (db) =>
    db.insertInto('read_record').values({ organisation_id, person_id, bulletin_id: recalled, position: 1 }).execute(),
  )
  await database.write(world.publisher, async (db) => {
    await sql`select recall_bulletin(${recalled}, 'wrong', 'Two seals were mistaken.')`.execute(db)
    await sql`select begin_revision(${revised}, 'BW-0000-0007')`.execute(db)
    await db
      .insertInto('bulletin_link')
      .values({
        organisation_id: world.publisher.organisation_id,
        bulletin_id: revised,
        other_id: other,
        kind: 'related',
      })
      .execute()
  })
}
