import { keeping, working } from '#app/access/working.server.ts'
import type { Carried, Carrier } from '../delivery/carrier.ts'
import { findLetter } from '../delivery/find-letter.server.ts'
import type { Letter } from '../delivery/letters.server.ts'
import { composePush } from './compose-push.server.ts'
import { type OpenDevice, openDevices, settleDevice } from './devices.server.ts'
import { type Pushed, type PushMessage, sendPush } from './send-push.server.ts'

export const pushCarrier: Carrier = { channel: 'push', atOnce: 4, carry: carryPush }

/** As with mail, what its person may not see any more is not sent. One device that took it is enough. */
async function carryPush({ message_id, recipient: person_id, organisation_id, event_ids }: Letter): Promise<Carried> {
  const member = { organisation_id, person_id }
  const found = await working(member, async (db, speaker) => ({
    ...(await findLetter(db, speaker, event_ids)),
    devices: await openDevices(db, speaker),
  }))
  if (!found || found.told.length === 0) return { told: [] }
  const message = composePush(found.recipient.language, found.told, message_id)
  const results = await pushAll(found.devices, message)
  await keeping(member, async (db) => {
    for (const { device, pushed } of results) await settleDevice(db, device, pushed)
  })
  return carriedBy(
    results.map(({ pushed }) => pushed),
    found.told.map(({ event_id }) => event_id),
  )
}

export function pushAll(devices: OpenDevice[], message: PushMessage) {
  return Promise.all(devices.map(async (device) => ({ device, pushed: await sendPush(device, message) })))
}

/** Tried again only where no device took it and one may take it later. */
function carriedBy(results: Pushed[], told: string[]): Carried {
  if (results.some(({ outcome }) => outcome === 'accepted')) return { told }
  const failure = results.find((pushed) => pushed.outcome === 'failed')
  return failure ? { error: failure.error } : { told: [] }
}
