import { beforeEach } from 'vitest'
import type { Database, Speaker } from '#db/database.server.ts'
import { administer } from '#db/testing/server.ts'
import type { Member } from '#db/testing/world.ts'
import type { Cadence } from './cadences.ts'
import { changePreferences, findPreferences } from './preferences.server.ts'

export const green = { urgency: 'expected', tlp: 1 } as const
export const immediate = { urgency: 'immediate', tlp: 1 } as const

type Ground = { copy: { url: string }; post: { office: { arrived: unknown[] } } }

/** Nobody waits for anything, wants anything, or got anything. */
export function quiet() {
  beforeEach<Ground>(async ({ copy, post }) => {
    post.office.arrived.length = 0
    await administer(
      copy.url,
      `delete from portal.outbox; delete from portal.subscription; delete from portal.alert_preference; delete from portal.mail_pause`,
    )
  })
}

export function chooses(database: Database, member: Member, cadence: Cadence, quiet: [string, string] | [] = []) {
  return database.write(member, async (db, speaker) => {
    const { quiet_from, quiet_until, ...kept } = await findPreferences(db, speaker as Speaker)
    const chosen = { ...kept, time_zone: 'Europe/Brussels' as const, cadence }
    const [from, until] = quiet
    await changePreferences(
      db,
      speaker as Speaker,
      from && until ? { ...chosen, quiet_from: from, quiet_until: until } : chosen,
    )
  })
}

/** How each delivery to somebody stands, and when it is due, in the order of what happened. */
export async function standing(url: string, { person_id }: Member) {
  const { rows } = await administer(
    url,
    `select delivery.state, urgent, extract(epoch from next_at - now()) <= 600 as soon,
       next_at = portal.next_digest(delivery.created_at, 'Europe/Brussels', 7, null) as daily,
       next_at = portal.next_digest(delivery.created_at, 'Europe/Brussels', 7, 1) as weekly
     from portal.delivery join portal.outbox on outbox.id = delivery.event_id
     where recipient = $1 order by outbox.created_at`,
    [person_id],
  )
  return rows
}

export const due = `update portal.delivery set next_at = now() - interval '1 second' where state = 'waiting'`
