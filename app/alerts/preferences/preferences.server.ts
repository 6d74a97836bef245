import { sql } from 'kysely'
import type { z } from 'zod'
import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Cadence } from './cadences.ts'
import type { preferences } from './schema.ts'

export type Preferences = {
  cadence: Cadence
  digest_day: number
  digest_hour: number
  quiet_from: string | null
  quiet_until: string | null
  time_zone: string
}

/** What somebody chose, or what holds for whoever chose nothing. */
export async function findPreferences(db: Db, { organisation_id, person_id }: Speaker): Promise<Preferences> {
  const { rows } = await sql<Preferences>`
    select coalesce(cadence, 'weekly') as cadence, coalesce(digest_day, 1) as digest_day, coalesce(digest_hour, 7) as digest_hour,
      to_char(quiet_from, 'HH24:MI') as quiet_from, to_char(quiet_until, 'HH24:MI') as quiet_until, time_zone
    from person left join alert_preference as preference
      on preference.organisation_id = ${organisation_id} and preference.person_id = person.id
    where person.id = ${person_id}`.execute(db)
  const [found] = rows
  if (!found) throw new Refusal('access:account.gone')
  return found
}

/** What waits already is told by the new choice. */
export async function changePreferences(db: Db, speaker: Speaker, chosen: z.infer<typeof preferences>) {
  const { organisation_id, person_id } = speaker
  const { time_zone, quiet_from = null, quiet_until = null, ...rest } = chosen
  const choice = { ...rest, quiet_from, quiet_until }
  await db.updateTable('person').set({ time_zone }).where('id', '=', person_id).execute()
  await db
    .insertInto('alert_preference')
    .values({ organisation_id, person_id, ...choice })
    .onConflict((own) => own.columns(['organisation_id', 'person_id']).doUpdateSet(choice))
    .execute()
}

/** How soon each of the own subscriptions tells, where it is not as chosen for all. */
export async function listCadences(db: Db, { organisation_id, person_id }: Speaker) {
  const rows = await db
    .selectFrom('subscription')
    .select(['id', sql<Cadence | null>`cadence`.as('cadence')])
    .where('organisation_id', '=', organisation_id)
    .where('person_id', '=', person_id)
    .execute()
  return Object.fromEntries(rows.map(({ id, cadence }) => [id, cadence]))
}

/** False when there is no such subscription, or it is somebody else's. */
export async function changeCadence(db: Db, { person_id }: Speaker, id: string, cadence: Cadence | null) {
  const changed = await db
    .updateTable('subscription')
    .set({ cadence })
    .where('id', '=', id)
    .where('person_id', '=', person_id)
    .returning('id')
    .executeTakeFirst()
  return Boolean(changed)
}
