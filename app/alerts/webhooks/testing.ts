import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import { vi } from 'vitest'
import type { Database, Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, plantPerson } from '#db/testing/world.ts'
import { test as base } from '../testing.ts'
import type { WebhookChoice } from './schema.ts'

vi.stubEnv('OUTGOING_ALLOWED', 'localhost')
vi.stubEnv('ATTACHMENT_KEY', `one:${'5a'.repeat(32)}`)

export type Arrived = { headers: Record<string, string>; body: string }
type Answering = (answer: ServerResponse, request: IncomingMessage) => void

/** A real receiver, which the operator allowed by name: keeps what arrives and answers as it was last told. */
export async function openReceiver() {
  const arrived: Arrived[] = []
  const told = { answer: ((answer) => answer.writeHead(204).end()) as Answering }
  const server = createServer(async (request, answer) => {
    arrived.push({ headers: request.headers as Record<string, string>, body: await text(request) })
    told.answer(answer, request)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://localhost:${port}/in`,
    arrived,
    answer: (answering: Answering) => {
      told.answer = answering
    },
    /** Answers each request so from now on. */
    say: (status: number, headers: Record<string, string> = {}, body = '') => {
      told.answer = (answer) => answer.writeHead(status, headers).end(body)
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type Receiver = Awaited<ReturnType<typeof openReceiver>>
type Hooks = { receiver: Receiver; tell: () => Promise<void>; add: (member: Member) => Promise<Added> }
type Added = { id: string; secret: string; administrator: Member }

/** `tell` does once what the worker does all the time; `add` adds a webhook that acts for a member, and opens its secret. */
export const test = base.extend<{ hooks: Hooks }>({
  hooks: [
    async ({ post: { queue }, copy, database }, use) => {
      const receiver = await openReceiver()
      const { expandEvents } = await import('../delivery/expand-events.server.ts')
      const { writeLetters } = await import('../delivery/letters.server.ts')
      const { sendLetters } = await import('../delivery/send-letters.server.ts')
      const { webhookCarrier } = await import('./carry-webhook.server.ts')
      const { tellAdministrators } = await import('./tell-administrators.server.ts')
      const ending = new AbortController().signal
      const tell = async () => {
        await expandEvents(queue)
        await writeLetters(queue)
        const post = { queue, lease: 60, inHand: new Set<string>(), ending, report: () => undefined }
        await sendLetters(post, webhookCarrier(queue))
        await tellAdministrators(queue)
      }
      const add = (member: Member) => addWebhook(database, copy.url, member, receiver.url)
      await use({ receiver, tell, add })
      await receiver.close()
    },
    { scope: 'file' },
  ],
})

async function addWebhook(database: Database, url: string, member: Member, to: string): Promise<Added> {
  const webhooks = await import('./webhooks.server.ts')
  const { findSecret } = await import('./secrets.server.ts')
  const { organisation_id } = member
  const person_id = await plantPerson(url, 'anna', organisation_id, 'administrator,reader')
  const administrator = { organisation_id, person_id } as Member
  const choice: WebhookChoice = { name: 'Siem', url: to, acts_for: member.person_id, sectors: [], least_severity: 0 }
  const id = await database.write(administrator, (db, speaker) => webhooks.addWebhook(db, speaker as Speaker, choice))
  const { said } = await database.read(administrator, (db) => findSecret(db, id))
  return { id, secret: said ?? '', administrator }
}

/** A bulletin that is told apart from all others by its words. */
export const bolts = {
  title: 'Cloned bolts',
  body: 'Bolts that carry **the same number** twice.',
  urgency: 'immediate',
} as const

/** What waits is due now. */
export function hurry(url: string) {
  return administer(url, `update portal.delivery set next_at = now() - interval '1 second' where state = 'waiting'`)
}

/** What a receiver reads with the package of Standard Webhooks; throws for what was not signed so. */
export function verified(secret: string, arrived: Arrived | undefined) {
  return new Webhook(secret).verify(arrived?.body ?? '', arrived?.headers ?? {})
}

/** Only what is added from now on is told. */
export function silence(url: string) {
  return administer(url, `delete from portal.webhook`)
}

export async function settings(url: string, id: string) {
  return (await administer(url, `select * from portal.webhook where id = $1`, [id])).rows[0]
}

export async function logOf(database: Database, administrator: Member, id: string) {
  const { listAttempts } = await import('./list-attempts.server.ts')
  return database.read(administrator, (db) => listAttempts(db, id))
}
