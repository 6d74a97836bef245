import type { Database } from '../database.server.ts'
import { marked, writeDraft } from './bulletins.ts'
import { administer } from './server.ts'
import type { World } from './world.ts'

/** What an organisation allows itself, and a warning that its author overruled. */
export async function fillRelease(database: Database, world: World, url: string) {
  const { organisation_id, person_id } = world.author
  await administer(url, `insert into portal.release_cap (organisation_id, role, widest) values ($1, 'publisher', 0)`, [
    organisation_id,
  ])
  await database.write(world.author, async (db) => {
    const bulletin_id = await writeDraft(db, world.author, { layers: [marked(world)['TLP:AMBER']] })
    const warning = { organisation_id, person_id, bulletin_id, position: 1, kind: 'name', findings: 1 }
    await db
      .insertInto('overruled_warning')
      .values({ ...warning, reason: 'The name of the ship’s agent.' })
      .execute()
  })
}
