import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { WebhookChoice } from './schema.ts'
import { makeSecret } from './secrets.server.ts'

/** So many systems one organisation tells. */
const most = 20

const shown = [
  'webhook.id',
  'webhook.name',
  'webhook.url',
  'webhook.acts_for',
  'webhook.sectors',
  'webhook.failures',
  'webhook.failing_since',
  'webhook.last_status',
  'webhook.last_error',
  'webhook.last_at',
  'person.name as acts_for_name',
] as const

export type Webhook = NonNullable<Awaited<ReturnType<typeof findWebhook>>>

/** Those of the own organisation; undefined for everybody but its administrators. */
export async function listWebhooks(db: Db, { roles }: Speaker) {
  if (!may(roles, 'administer')) return undefined
  return statement(db).orderBy('webhook.name').orderBy('webhook.id').execute()
}

/** One of them; nothing for whoever is no administrator of its organisation. */
export function findWebhook(db: Db, id: string) {
  return statement(db).where('webhook.id', '=', id).executeTakeFirst()
}

function statement(db: Db) {
  return db
    .selectFrom('webhook')
    .leftJoin('person', 'person.id', 'webhook.acts_for')
    .select(shown)
    .select([
      sql<'on' | 'paused' | 'off'>`state`.as('state'),
      sql<'gone' | 'failing' | null>`reason`.as('reason'),
      sql<Severity>`least_severity`.as('least_severity'),
    ])
}

/** For whom a webhook can act; undefined for everybody but administrators. */
export async function listColleagues(db: Db, { organisation_id, roles }: Speaker) {
  if (!may(roles, 'administer')) return undefined
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['person.id', 'person.name'])
    .where('organisation_id', '=', organisation_id)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** Begins with a secret of its own. Answers its id. */
export async function addWebhook(db: Db, speaker: Speaker, choice: WebhookChoice): Promise<string> {
  const { organisation_id, person_id: created_by } = speaker
  const all = (await listWebhooks(db, speaker)) ?? refuse()
  if (all.length >= most) throw new Refusal('errors:refusal.too_many_webhooks')
  const { id } = await db
    .insertInto('webhook')
    .values({ organisation_id, created_by, ...choice })
    .returning('id')
    .executeTakeFirstOrThrow()
  await makeSecret(db, organisation_id, id)
  await record(db, speaker, 'webhook.added', id)
  return id
}

/** Answers whether there is such a webhook. */
export async function changeWebhook(db: Db, speaker: Speaker, id: string, choice: WebhookChoice) {
  return kept(await db.updateTable('webhook').set(choice).where('id', '=', id).returning('id').executeTakeFirst(), () =>
    record(db, speaker, 'webhook.changed', id),
  )
}

export async function pauseWebhook(db: Db, speaker: Speaker, id: string) {
  const paused = db.updateTable('webhook').set({ state: 'paused', reason: null }).where('id', '=', id)
  return kept(await paused.returning('id').executeTakeFirst(), () => record(db, speaker, 'webhook.paused', id))
}

/** What failed before is forgotten: it is given the same patience as a new one. */
export async function resumeWebhook(db: Db, speaker: Speaker, id: string) {
  const resumed = db
    .updateTable('webhook')
    .set({ state: 'on', reason: null, failures: 0, failing_since: null, told_at: null })
    .where('id', '=', id)
  return kept(await resumed.returning('id').executeTakeFirst(), () => record(db, speaker, 'webhook.resumed', id))
}

export async function removeWebhook(db: Db, speaker: Speaker, id: string) {
  return kept(await db.deleteFrom('webhook').where('id', '=', id).returning('id').executeTakeFirst(), () =>
    record(db, speaker, 'webhook.removed', id),
  )
}

async function kept(row: { id: string } | undefined, write: () => Promise<void>) {
  if (row) await write()
  return Boolean(row)
}

function refuse(): never {
  throw new Refusal('errors:refusal.not_an_administrator')
}
