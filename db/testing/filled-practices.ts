import type { Database } from '../database.server.ts'
import { marked } from './bulletins.ts'
import { endorse, fillPractice } from './practice-board.ts'
import { fillRequests } from './practice-requests.ts'
import { publishPractice } from './practices.ts'
import type { World } from './world.ts'

/** A practice that Named writes along and Grouped graded, and one that Named stands behind. */
export async function fillPractices(database: Database, world: World, url: string) {
  const amber = marked(world)['TLP:AMBER']
  await fillPractice(database, world, url, amber)
  const endorsed = await publishPractice(database, world, [amber])
  await database.write(world.named, (db) => endorse(db, world.named, endorsed))
  await fillRequests(database, world, url, endorsed)
}
