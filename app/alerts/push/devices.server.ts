import { sql } from 'kysely'
import { callableAddress } from '#app/access/outgoing.server.ts'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { DeviceChoice } from './schema.ts'
import type { Pushed } from './send-push.server.ts'

export type Device = {
  id: string
  name: string
  created_at: Date
  last_used_at: Date | null
  failed_at: Date | null
  /** SHA-256 of its address, by which a browser knows itself. */
  fingerprint: string
}

export type OpenDevice = DeviceChoice & { id: string }

const most = 10

/** A person's own, the newest first. */
export function listDevices(db: Db, speaker: Speaker): Promise<Device[]> {
  return own(db, speaker)
    .select(['id', 'name', 'created_at', 'last_used_at', 'failed_at'])
    .select(sql<string>`encode(sha256(convert_to(endpoint, 'UTF8')), 'hex')`.as('fingerprint'))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
}

/** The same with what a message to them is sent and closed with; of one of them, by its id. */
export function openDevices(db: Db, speaker: Speaker, id?: string): Promise<OpenDevice[]> {
  return own(db, speaker)
    .select(['id', 'endpoint', 'p256dh', 'auth'])
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .execute()
}

function own(db: Db, { organisation_id, person_id }: Speaker) {
  return db.selectFrom('push_device').where('organisation_id', '=', organisation_id).where('person_id', '=', person_id)
}

/** Turned on twice, a browser stands in the list once, with the keys it has now. */
export async function turnOn(db: Db, speaker: Speaker, choice: DeviceChoice, name: string) {
  const { organisation_id, person_id } = speaker
  if (!callableAddress(choice.endpoint)) throw new Refusal('errors:refusal.device_address')
  await sql`select pg_advisory_xact_lock(hashtext(${`devices of ${person_id}`}))`.execute(db)
  const others = (await openDevices(db, speaker)).filter(({ endpoint }) => endpoint !== choice.endpoint)
  if (others.length >= most) throw new Refusal('errors:refusal.devices_full')
  const { p256dh, auth } = choice
  const { id } = await db
    .insertInto('push_device')
    .values({ ...choice, organisation_id, person_id, name })
    .onConflict((key) =>
      key.columns(['organisation_id', 'person_id', 'endpoint']).doUpdateSet({ p256dh, auth, name, failed_at: null }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, speaker, 'device.turned_on', id)
}

/** False when there is no such device, or it is somebody else's. */
export async function turnOff(db: Db, speaker: Speaker, id: string) {
  const ended = await db.deleteFrom('push_device').where('id', '=', id).returning('id').executeTakeFirst()
  if (ended) await record(db, speaker, 'device.turned_off', id)
  return Boolean(ended)
}

/** Leaves on the device how a message to it went; one that is gone stands in the list no more. */
export async function settleDevice(db: Db, { id }: OpenDevice, { outcome }: Pushed) {
  if (outcome === 'gone') return db.deleteFrom('push_device').where('id', '=', id).execute()
  const now = sql<Date>`now()`
  const went = outcome === 'accepted' ? { last_used_at: now, failed_at: null } : { failed_at: now }
  return db.updateTable('push_device').set(went).where('id', '=', id).execute()
}
