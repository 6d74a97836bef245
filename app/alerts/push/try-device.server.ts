import { randomUUID } from 'node:crypto'
import { keeping, working } from '#app/access/working.server.ts'
import type { Language } from '#app/languages/languages.ts'
import type { Speaker } from '#db/database.server.ts'
import { composeTrial } from './compose-push.server.ts'
import { openDevices, settleDevice } from './devices.server.ts'
import type { Trial } from './schema.ts'
import { sendPush } from './send-push.server.ts'

type Asker = Pick<Speaker, 'organisation_id' | 'person_id'>

/** Sends a message to one own device now; null where there is no such device. No transaction is open while it is sent. */
export async function tryDevice(asker: Asker, id: string, language: Language): Promise<Trial | null> {
  const [device] = (await working(asker, (db, speaker) => openDevices(db, speaker, id))) ?? []
  if (!device) return null
  const pushed = await sendPush(device, composeTrial(language, randomUUID()))
  await keeping(asker, (db) => settleDevice(db, device, pushed))
  return pushed.outcome
}
