import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { keyRing, newDataKey, openDataKey } from '#app/attachments/storage/keys.server.ts'
import { record } from '#app/audit/commands.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'

type Sealed = { id: string; key_id: string; data_key: Buffer }

/** 256 random bits, sealed for this secret's id with the key that seals files. */
export async function makeSecret(db: Db, organisation_id: string, webhook_id: string) {
  const id = randomUUID()
  const { key_id, data_key } = newDataKey(keyRing(), sealedFor(id))
  await db.insertInto('webhook_secret').values({ id, organisation_id, webhook_id, key_id, data_key }).execute()
}

/** As Standard Webhooks write it: whsec_ and base64. */
export function openSecret({ id, ...wrapped }: Sealed): string {
  return `whsec_${openDataKey(keyRing(), sealedFor(id), wrapped).toString('base64')}`
}

/** A new secret; those before hold for another day, and both sign. Answers whether there is such a webhook. */
export async function rotateSecret(db: Db, speaker: Speaker, webhook_id: string): Promise<boolean> {
  const webhook = await db
    .selectFrom('webhook')
    .select('organisation_id')
    .where('id', '=', webhook_id)
    .executeTakeFirst()
  if (!webhook) return false
  await db
    .updateTable('webhook_secret')
    .set({ ends_at: sql`now() + interval '24 hours'` })
    .where('webhook_id', '=', webhook_id)
    .where('ends_at', 'is', null)
    .execute()
  await makeSecret(db, webhook.organisation_id, webhook_id)
  await record(db, speaker, 'webhook.secret_changed', webhook_id)
  return true
}

/** The secrets that hold now, sealed, the newest first. */
export function listSecrets(db: Db, webhook_id: string) {
  return db
    .selectFrom('webhook_secret')
    .select(['id', 'key_id', 'data_key', 'created_at', 'ends_at'])
    .where('webhook_id', '=', webhook_id)
    .where(({ or, eb }) => or([eb('ends_at', 'is', null), eb('ends_at', '>', sql<Date>`now()`)]))
    .orderBy('created_at', 'desc')
    .execute()
}

/** The newest secret, said for an hour after it was made and then to nobody. */
export async function findSecret(db: Db, webhook_id: string) {
  const [newest, ...before] = await listSecrets(db, webhook_id)
  const young = newest && Date.now() - newest.created_at.getTime() < 3_600_000
  return {
    made_at: newest?.created_at ?? null,
    said: young ? openSecret(newest) : null,
    before_until: before[0]?.ends_at ?? null,
  }
}

/** A file's key is sealed for the file's id alone: neither can be put in the other's place. */
function sealedFor(id: string) {
  return `webhook;${id}`
}
