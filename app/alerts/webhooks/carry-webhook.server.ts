import { sql } from 'kysely'
import { environment } from '#app/access/environment.server.ts'
import { working } from '#app/access/working.server.ts'
import type { Queue } from '#db/queue.server.ts'
import type { Carried, Carrier, Failure } from '../delivery/carrier.ts'
import type { Letter } from '../delivery/letters.server.ts'
import { type Event, findTold } from './find-told.server.ts'
import { payloadOf, withoutContent } from './payload.server.ts'
import { arrived, type Call, postSigned } from './post-signed.server.ts'
import { openSecret } from './secrets.server.ts'

type Hook = {
  organisation_id: string
  url: string
  acts_for: string | null
  secrets: { id: string; key_id: string; data_key: string }[] | null
}

const day = 24 * 60 * 60

/** Webhooks are told of one event at a time, and by several at once: one that is slow holds up no other. */
export function webhookCarrier(queue: Queue): Carrier {
  return { channel: 'webhook', atOnce: 8, carry: (letter) => carry(queue, letter) }
}

/** What the member may read for whom the webhook acts is asked at this moment, and so is whether it is on. */
async function carry(queue: Queue, letter: Letter): Promise<Carried> {
  const [event_id = ''] = letter.event_ids
  const [hook, event] = await Promise.all([findHook(queue, letter.recipient), findEvent(queue, event_id)])
  if (!hook?.acts_for || !event) return { told: [] }
  const member = { organisation_id: hook.organisation_id, person_id: hook.acts_for }
  const told = await working(member, (db) => findTold(db, event))
  if (!told) return { told: [] }
  const secrets = (hook.secrets ?? []).map(({ data_key, ...sealed }) =>
    openSecret({ ...sealed, data_key: Buffer.from(data_key, 'base64') }),
  )
  const payload = payloadOf(event, told, environment.PORTAL_URL)
  const call = await postSigned({ id: letter.message_id, url: hook.url, secrets, body: JSON.stringify(payload) })
  await keepAttempt(queue, letter, JSON.stringify(withoutContent(payload)), call)
  return arrived(call) ? { told: letter.event_ids } : failureOf(call, event)
}

async function findHook(queue: Queue, id: string) {
  const { rows } = await sql<Hook>`select * from webhook_to_call(${id})`.execute(queue)
  return rows[0]
}

function findEvent(queue: Queue, id: string): Promise<Event | undefined> {
  return queue
    .selectFrom('outbox')
    .select(['kind', 'bulletin_id', sql<string>`created_at::text`.as('created_at')])
    .where('id', '=', id)
    .$narrowType<{ bulletin_id: string }>()
    .executeTakeFirst()
}

async function keepAttempt(queue: Queue, { recipient, message_id, event_ids }: Letter, request: string, call: Call) {
  const { status, error, answer, took } = call
  await sql`
    select keep_attempt(${recipient}, ${message_id}, ${event_ids[0]}, ${request}, ${status}, ${error}, ${answer}, ${took})`.execute(
    queue,
  )
}

/** Tried again for a day. 410 says that nobody will ever listen there again. */
function failureOf({ status, error, after }: Call, { created_at }: Event): Failure {
  const age = (Date.now() - new Date(created_at).getTime()) / 1000
  const wait = Math.min(after ?? 0, day)
  return {
    error: status === null ? (error ?? 'unknown') : `status ${status}`,
    hopeless: error === 'secret' || status === 410 || age + wait > day,
    after: wait,
  }
}
