import type { Database } from '../database.server.ts'
import { marked, writeDraft } from './bulletins.ts'
import { brokeredDraft, call, plantSecretariat } from './secretariat.ts'
import { administer } from './server.ts'
import type { World } from './world.ts'

/** What an organisation allows itself, a warning that its author overruled, and a draft that lies with the brokers. */
export async function fillRelease(database: Database, world: World, url: string) {
  const { organisation_id, person_id } = world.author
  await administer(
    url,
    `insert into portal.release_cap (organisation_id, role, widest) values ($1, 'publisher', 0) on conflict do nothing`,
    [organisation_id],
  )
  await database.write(world.author, async (db) => {
    const bulletin_id = await writeDraft(db, world.author, { layers: [marked(world)['TLP:AMBER']] })
    const warning = { organisation_id, person_id, bulletin_id, position: 1, kind: 'name', findings: 1 }
    await db
      .insertInto('overruled_warning')
      .values({ ...warning, reason: 'The name of the ship’s agent.' })
      .execute()
  })
  const { one } = await plantSecretariat(url)
  const { request } = await brokeredDraft(database, world)
  await database.write(one, (db) => call(db, 'read_brokerage_origin', request, 'To ask what the seal said'))
}
