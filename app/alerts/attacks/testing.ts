import { vi } from 'vitest'
import type { Database, Speaker } from '#db/database.server.ts'
import { openPushService, type PushService } from '#db/testing/push-service.ts'
import { administer } from '#db/testing/server.ts'
import { type Member, plantOrganisation, plantPerson, type World } from '#db/testing/world.ts'
import { subscribed } from '../testing.ts'
import { test as base } from '../webhooks/testing.ts'

vi.hoisted(() => vi.stubEnv('VAPID_KEY', '5'.repeat(64)))

/** A member to whom every way out of the portal leads, and the secret of the feed. */
export type Recipient = Member & { email: string; feed: string }

export type Outlets = {
  service: PushService
  /** Turns what happened into notices and deliveries, and sends nothing. */
  plan: () => Promise<void>
  /** Sends what is due by mail, push and webhook, until nothing is. */
  send: () => Promise<void>
  recipient: () => Promise<Recipient>
  /** All that somebody's program finds at the address of the feed; nothing where it leads nowhere. */
  feed: (token: string) => Promise<{ atom: string; json: string; calendar: string }>
}

export const test = base.extend<{ outlets: Outlets }>({
  outlets: [
    async ({ post: { queue }, hooks, copy, database, world }, use) => {
      const service = await openPushService()
      const { expandEvents } = await import('../delivery/expand-events.server.ts')
      const { writeLetters } = await import('../delivery/letters.server.ts')
      const { sendLetters } = await import('../delivery/send-letters.server.ts')
      const { mailCarrier } = await import('../delivery/carry-mail.server.ts')
      const { pushCarrier } = await import('../push/carry-push.server.ts')
      const { webhookCarrier } = await import('../webhooks/carry-webhook.server.ts')
      const ending = new AbortController().signal
      const sending = { queue, lease: 60, inHand: new Set<string>(), ending, report: () => undefined }
      const plan = async () => {
        await expandEvents(queue)
      }
      const send = async () => {
        await writeLetters(queue)
        for (const carrier of [mailCarrier, pushCarrier, webhookCarrier(queue)]) await sendLetters(sending, carrier)
      }
      const recipient = async () => {
        const member = await plantMember(copy.url, world)
        await hooks.add(member)
        return { ...member, feed: await listens(database, member, service) }
      }
      await use({ service, plan, send, recipient, feed: (token) => readAll(database, token) })
      service.close()
    },
    { scope: 'file' },
  ],
})

/** A publisher of an organisation that is new in the group. */
async function plantMember(url: string, { group }: World): Promise<Member & { email: string }> {
  const organisation_id = await plantOrganisation(url, 'Newcomer')
  const values = [group.id, organisation_id]
  await administer(url, 'insert into portal.group_member (group_id, organisation_id) values ($1, $2)', values)
  const person_id = await plantPerson(url, 'ben', organisation_id, 'reader')
  const { rows } = await administer(
    url,
    `select person.email, membership.circle_id as circle, organisation.circle_id as organisation_circle
     from portal.membership join portal.person on person.id = person_id
     join portal.organisation on organisation.id = organisation_id where person_id = $1`,
    [person_id],
  )
  await administer(url, 'update portal.membership set listed = true where person_id = $1', [person_id])
  return { organisation_id, person_id, ...rows[0] }
}

/** Subscribes to everything and turns a device on. Answers the token of a feed. */
async function listens(database: Database, member: Member, service: PushService) {
  const { turnOn } = await import('../push/devices.server.ts')
  const { openFeed } = await import('../feeds/feeds.server.ts')
  await subscribed(database, member)
  const device = service.device(member.person_id)
  return database.write(member, async (db, speaker) => {
    await turnOn(db, speaker as Speaker, device, 'Telephone')
    return openFeed(db, speaker as Speaker, 'Reader at the desk')
  })
}

async function readAll(database: Database, token: string) {
  const { findFeedOwner } = await import('../feeds/feeds.server.ts')
  const { readFeed } = await import('../feeds/read-feed.server.ts')
  const { writeFeed } = await import('../feeds/write-feed.server.ts')
  const { writeCalendar } = await import('../feeds/write-calendar.server.ts')
  const owner = await database.read(null, (db) => findFeedOwner(db, token))
  const read = owner && (await database.write(owner, async (db, speaker) => speaker && readFeed(db, speaker, owner.id)))
  if (!read) return { atom: '', json: '', calendar: '' }
  const portal = 'https://portal.example.org'
  const { atom, json } = writeFeed(read, portal)
  return { atom: atom(), json: json(), calendar: writeCalendar(read, portal).replaceAll('\r\n ', '') }
}
