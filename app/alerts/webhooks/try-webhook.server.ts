import { randomUUID } from 'node:crypto'
import { environment } from '#app/access/environment.server.ts'
import { record } from '#app/audit/commands.server.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { testPayload } from './payload.server.ts'
import { type Call, type Message, postSigned } from './post-signed.server.ts'
import { listSecrets, openSecret } from './secrets.server.ts'

/** What a test would send; nothing for whoever is no administrator of the webhook's organisation. */
export async function prepareTest(db: Db, id: string): Promise<Message | undefined> {
  const webhook = await db.selectFrom('webhook').select('url').where('id', '=', id).executeTakeFirst()
  if (!webhook) return undefined
  const secrets = (await listSecrets(db, id)).map(openSecret)
  return { id: randomUUID(), url: webhook.url, secrets, body: JSON.stringify(testPayload(environment.PORTAL_URL)) }
}

/** Sends one test, outside of any transaction: the answer may take its time. */
export function tryWebhook(message: Message): Promise<Call> {
  return postSigned(message)
}

export async function keepTest(db: Db, speaker: Speaker, webhook_id: string, { id, body }: Message, call: Call) {
  const { organisation_id } = speaker
  const { status, error, answer, took } = call
  const attempt = { organisation_id, webhook_id, message_id: id, kind: 'webhook.test', request: body }
  await db
    .insertInto('webhook_attempt')
    .values({ ...attempt, status, error, answer, took })
    .execute()
  await record(db, speaker, 'webhook.tested', webhook_id)
}
