import type { Database } from '../database.server.ts'
import { expandAll } from './after-release.ts'
import { marked, release, writeDraft } from './bulletins.ts'
import type { World } from './world.ts'

/** The rota of Originator and how its desk works, and an immediate bulletin of Originator that waits at the desk of Named. */
export async function fillDesk(database: Database, world: World, url: string) {
  const { organisation_id, person_id } = world.publisher
  await database.write(world.administrator, async (db) => {
    await db
      .insertInto('desk_setting')
      .values({ organisation_id, deputy_id: person_id })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await db
      .insertInto('duty_week')
      .values({
        organisation_id,
        person_id,
        weekday: 1,
        starts: '06:00',
        ends: '14:00',
        time_zone: 'Europe/Brussels',
      })
      .execute()
  })
  await database.write(world.publisher, (db) =>
    db.insertInto('handover').values({ organisation_id, person_id, body: 'Gate 3 stays shut.' }).execute(),
  )
  await releaseAtOnce(database, world, [world.named.organisation_circle])
  await expandAll(url)
}

/** An immediate bulletin of Originator for these circles, released with its event. Answers its id. */
export async function releaseAtOnce(database: Database, world: World, to: number[], secretariat = true) {
  const id = await database.write(world.author, async (db) => {
    const draft = await writeDraft(db, world.author, {
      layers: [{ ...marked(world)['TLP:AMBER'], to }],
      reviewer: world.publisher,
    })
    await db
      .updateTable('bulletin')
      .set({ urgency: 'immediate', escalates_to_secretariat: secretariat })
      .where('id', '=', draft)
      .execute()
    return draft
  })
  const { organisation_id, person_id } = world.publisher
  await database.write(world.publisher, async (db) => {
    await release(db, id)
    await db
      .insertInto('outbox')
      .values({ organisation_id, person_id, bulletin_id: id, kind: 'bulletin.released' })
      .execute()
  })
  return id
}
