import { randomUUID } from 'node:crypto'
import type { Database } from '../database.server.ts'
import { marked, publish } from './bulletins.ts'
import { administer } from './server.ts'
import type { Member, World } from './world.ts'

/** Added by an administrator for a colleague, with a secret that nothing opens. Answers its id. */
export function plantWebhook(database: Database, administrator: Member, acts_for: Member): Promise<string> {
  const { organisation_id, person_id: created_by } = administrator
  return database.write(administrator, async (db) => {
    const { id } = await db
      .insertInto('webhook')
      .values({
        organisation_id,
        created_by,
        name: 'Siem',
        url: 'https://siem.port.example/in',
        acts_for: acts_for.person_id,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const secret = { id: randomUUID(), organisation_id, webhook_id: id, key_id: 'one', data_key: Buffer.from('sealed') }
    await db.insertInto('webhook_secret').values(secret).execute()
    return id
  })
}

/** A webhook of Originator, and one attempt to tell it of an AMBER bulletin. */
export async function fillWebhooks(database: Database, world: World, url: string) {
  const id = await publish(database, world, marked(world)['TLP:AMBER'])
  const webhook = await plantWebhook(database, world.administrator, world.author)
  await attempt(database, world, url, webhook, id)
  await administer(
    url,
    `update portal.webhook set state = 'off', reason = 'failing', last_error = 'time' where id = $1`,
    [webhook],
  )
}

/** An event of this bulletin that this webhook was told of. Answers the event. */
export async function attempt(database: Database, world: World, url: string, webhook: string, bulletin_id: string) {
  const { organisation_id, person_id } = world.publisher
  const event = await database.write(world.publisher, (db) =>
    db
      .insertInto('outbox')
      .values({ organisation_id, person_id, bulletin_id, kind: 'bulletin.released' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  await keep(url, webhook, event.id, 500)
  return event.id
}

/** Keeps an answer as the worker does; null: none came. Answers whether the webhook was switched off by it. */
export async function keep(url: string, webhook: string, event: string, status: number | null): Promise<boolean> {
  const { rows } = await administer(
    url,
    `select portal.keep_attempt($1, gen_random_uuid(), $2, '{}', $3, case when $3::int between 200 and 299 then null else 'refused' end, 'thank you', 12) as off`,
    [webhook, event, status],
  )
  return rows[0].off
}

/** The webhooks that are to be told of an event. */
export async function planned(url: string, event: string): Promise<string[]> {
  await administer(url, `select portal.expand_event($1)`, [event])
  const { rows } = await administer(
    url,
    `select recipient from portal.delivery where event_id = $1 and channel = 'webhook' order by recipient`,
    [event],
  )
  return rows.map(({ recipient }) => recipient)
}
