import { randomBytes } from 'node:crypto'
import type { Database } from '../database.server.ts'
import { fillApplications } from './applications.ts'
import { fillAssessments } from './assessments.ts'
import { announce, marked, publish, writeDraft } from './bulletins.ts'
import { fillCalls } from './calls.ts'
import { fillCollections } from './collections.ts'
import { fillDrills } from './drills.ts'
import { draftWithFiles } from './files.ts'
import { fillAfterRelease } from './filled-after-release.ts'
import { fillDesk } from './filled-desk.ts'
import { fillIndicators } from './filled-indicators.ts'
import { fillPractices } from './filled-practices.ts'
import { fillRelease } from './filled-release.ts'
import { fillInvitations } from './invitations.ts'
import { respond } from './responses.ts'
import { administer } from './server.ts'
import { fillSites } from './sites.ts'
import { fillSuspensions } from './suspensions.ts'
import { plantWatching } from './watching.ts'
import { fillWebhooks } from './webhooks.ts'
import type { World } from './world.ts'

/** Leaves at least one row in every table of the portal, all of Originator's making, and answers the tables' names. */
export async function fill(database: Database, world: World, url: string): Promise<string[]> {
  const id = await publish(database, world, marked(world)['TLP:AMBER'])
  await announce(database, world, url, id)
  await database.write(world.author, async (db) => {
    const { organisation_id, person_id } = world.author
    await writeDraft(db, world.author, { layers: [marked(world)['TLP:RED']] })
    await db
      .insertInto('audit_entry')
      .values({ organisation_id, person_id, deed: 'bulletin.drafted', subject: id } as never)
      .execute()
    const file = await draftWithFiles(db, world.author, { layers: [marked(world)['TLP:AMBER']] })
    await db
      .insertInto('download_record')
      .values({ organisation_id, person_id, bulletin_id: file.bulletin_id, attachment_id: file.id })
      .execute()
    await db.insertInto('read_record').values({ organisation_id, person_id, bulletin_id: id, position: 1 }).execute()
    await db
      .insertInto('feed')
      .values({ organisation_id, person_id, name: 'Desk', token_hash: randomBytes(32) })
      .execute()
    const keys = { p256dh: `B${'a'.repeat(86)}`, auth: 'b'.repeat(22) }
    await db
      .insertInto('push_device')
      .values({ organisation_id, person_id, endpoint: 'https://push.example/1', ...keys, name: 'Firefox' })
      .onConflict((key) => key.doNothing())
      .execute()
    await db
      .insertInto('saved_search')
      .values({ organisation_id, person_id, name: 'Seals', address: 'q=seals' })
      .execute()
    await db
      .insertInto('alert_preference')
      .values({ organisation_id, person_id })
      .onConflict((key) => key.doNothing())
      .execute()
    await db.insertInto('muted_bulletin').values({ organisation_id, person_id, bulletin_id: id }).execute()
  })
  await administer(
    url,
    `insert into portal.mail_pause (person_id, email, error) values ($1, 'a@port.example', '550') on conflict do nothing`,
    [world.author.person_id],
  )
  await database.write(world.author, (db) => plantWatching(db, world.author))
  await respond(database, world, id)
  await fillRelease(database, world, url)
  await fillIndicators(database, world, url)
  await fillAfterRelease(database, world)
  await fillDesk(database, world, url)
  await fillDrills(database, world)
  await fillWebhooks(database, world, url)
  await fillSites(database, world, url)
  await fillAssessments(database, world, url)
  await fillPractices(database, world, url)
  await fillCollections(database, world, url)
  await fillCalls(database, world, url)
  await fillInvitations(database, world)
  await fillApplications(database, world, url)
  await fillSuspensions(world, url)
  const tables = await portalTables(url)
  for (const table of tables) {
    const { rowCount } = await administer(url, `select from portal.${table} limit 1`)
    if (!rowCount) throw new Error(`fill() does not know how to put a row into ${table}`)
  }
  return tables
}

/** Quoted where needed. */
export async function portalTables(url: string): Promise<string[]> {
  const { rows } = await administer(
    url,
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'portal' order by 1`,
  )
  return rows.map(({ name }) => name)
}
