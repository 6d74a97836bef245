import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { type BulletinType, validUntil } from '#app/vocabulary/bulletin-type.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { findBulletin } from '../queries/find-bulletin.server.ts'

/** An own bulletin that is out, with the day until which its type would let it hold from today; else undefined. */
export async function findRenewable(db: Db, speaker: Speaker, reference: string) {
  const bulletin = await findBulletin(db, reference)
  const own = bulletin?.organisation_id === speaker.organisation_id && bulletin.state === 'released'
  if (!bulletin || !own || !may(speaker.roles, 'renew')) return undefined
  const proposed = validUntil(bulletin.type as BulletinType, new Date())
    .toISOString()
    .slice(0, 10)
  return { ...bulletin, proposed }
}

/** To the end of this day where the speaker lives. The rules are the database's. */
export async function renewBulletin(db: Db, speaker: Speaker, { id }: { id: string }, last_day: string) {
  const { rows } = await sql<{ renewed: boolean }>`
    select portal.renew(${id}, (${last_day}::date + time '23:59:59') at time zone time_zone) as renewed
    from person where id = ${speaker.person_id}`.execute(db)
  if (!rows[0]?.renewed) throw new Refusal('errors:refusal.not_yours_to_renew')
  await record(db, speaker, 'bulletin.renewed', id)
}
