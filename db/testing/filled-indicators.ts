import type { Database } from '../database.server.ts'
import { marked } from './bulletins.ts'
import { plantHarmless, publishNaming, tell } from './indicators.ts'
import type { World } from './world.ts'

/** An identifier that stands in something released, and somebody who saw it too. */
export async function fillIndicators(database: Database, world: World, url: string) {
  const { id } = await publishNaming(database, world, 'CSQU3054383', marked(world)['TLP:AMBER'])
  const { organisation_id } = world.author
  await database.write(world.author, (db) => tell(db, id, { organisation_id }))
  await plantHarmless(url, world.author)
}
