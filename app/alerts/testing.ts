import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { vi } from 'vitest'
import type { Database, Speaker } from '#db/database.server.ts'
import { openQueue, type Queue } from '#db/queue.server.ts'
import { test as base, type Member } from '#db/testing/world.ts'
import { listNotices } from './notices/notices.server.ts'
import { everything, type Kind, type SubscriptionChoice } from './subscriptions/schema.ts'
import { subscribe } from './subscriptions/subscriptions.server.ts'

export type PostOffice = Awaited<ReturnType<typeof openPostOffice>>

/** A real mail server that keeps what arrives; `refuse` makes it answer the next recipient with this code. Without a port it takes a free one. */
export async function openPostOffice({ slowness = 0, port: wanted = 0 } = {}) {
  const arrived: ParsedMail[] = []
  const answers: number[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 200,
    onRcptTo: (_address, _session, done) => {
      const responseCode = answers.shift()
      done(responseCode ? Object.assign(new Error('refused'), { responseCode }) : null)
    },
    onData: (stream, _session, done) => {
      const keep = async () => {
        arrived.push(await simpleParser(await buffer(stream)))
        setTimeout(done, slowness)
      }
      keep().catch(done)
    },
  })
  server.on('error', () => undefined)
  server.listen(wanted, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    refuse: (responseCode: number) => answers.push(responseCode),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

type Post = { office: PostOffice; queue: Queue; deliver: () => Promise<void> }

/** `deliver` does once what the worker does all the time. */
export const test = base.extend<{ post: Post }>({
  post: [
    async ({ copy, key }, use) => {
      const office = await openPostOffice()
      vi.stubEnv('DATABASE_URL_APP', copy.app)
      vi.stubEnv('CONTEXT_KEY', `${key.id}:${key.secret}`)
      vi.stubEnv('SMTP_URL', office.url)
      const { queue, close } = openQueue({ url: copy.worker })
      const { deliver, end } = await workerParts(queue)
      await use({ office, queue, deliver })
      await end()
      await close()
      await office.close()
      vi.unstubAllEnvs()
    },
    { scope: 'file' },
  ],
})

/** Loaded only now: the settings are read when the files are. */
async function workerParts(queue: Queue) {
  const { expandEvents } = await import('./delivery/expand-events.server.ts')
  const { writeLetters } = await import('./delivery/letters.server.ts')
  const { sendLetters } = await import('./delivery/send-letters.server.ts')
  const { mailCarrier } = await import('./delivery/carry-mail.server.ts')
  const { closeDatabase } = await import('#app/access/database.server.ts')
  const { mailTransport } = await import('#app/access/mail-transport.server.ts')
  const ending = new AbortController().signal
  return {
    deliver: async () => {
      await expandEvents(queue)
      await writeLetters(queue)
      await sendLetters({ queue, lease: 60, inHand: new Set(), ending, report: () => undefined }, mailCarrier)
    },
    end: async () => {
      mailTransport().close()
      await closeDatabase()
    },
  }
}

export function subscribed(
  database: Database,
  member: Member,
  choice: Partial<SubscriptionChoice> = {},
  kind: Kind = 'person',
) {
  return database.write(member, (db, speaker) =>
    subscribe(db, speaker as Speaker, { choice: { ...everything, ...choice }, kind }),
  )
}

/** The references a member was told of, the newest first. */
export async function toldTo(database: Database, member: Member) {
  const { notices } = await database.read(member, (db, speaker) => listNotices(db, speaker as Speaker, null))
  return notices.map(({ reference }) => reference)
}
