import type { Database } from '../database.server.ts'
import { beginRevision, recall, revise } from './after-release.ts'
import { marked, publish } from './bulletins.ts'
import type { World } from './world.ts'

/** A bulletin that was opened by Named and recalled, a revision released and one begun, and a link between two of Originator's. */
export async function fillAfterRelease(database: Database, world: World) {
  const [recalled, revised, other] = [
    await publish(database, world, marked(world)['TLP:AMBER']),
    await publish(database, world, marked(world)['TLP:AMBER']),
    await publish(database, world, { tlp: 1, to: [world.named.organisation_circle] }),
  ]
  await revise(database, [world.author, world.publisher], other, (db, draft) =>
    db
      .updateTable('bulletin')
      .set({ ports: ['NLRTM'] })
      .where('id', '=', draft)
      .execute(),
  )
  const { organisation_id, person_id } = world.named
  await database.write(world.named, (db) =>
    db.insertInto('read_record').values({ organisation_id, person_id, bulletin_id: recalled, position: 1 }).execute(),
  )
  await database.write(world.publisher, async (db) => {
    await recall(db, recalled)
    await beginRevision(db, revised)
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
