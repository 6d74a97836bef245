import { sql } from 'kysely'
import { type IndicatorType, isIndicatorType } from '#app/indicators/types.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** Something on the own list that a bulletin names. `named` is as the bulletin says it; `near`: it differs in its last sign. */
export type WatchedIn = {
  type: IndicatorType
  value: string
  named: string
  near: boolean
  list: string
  reason: string
}

const most = 20

/** What this bulletin names of the own list, in the layers that the speaker reads. */
export async function listWatchedIn(db: Db, { organisation_id }: Speaker, reference: string): Promise<WatchedIn[]> {
  const { rows } = await sql<Omit<WatchedIn, 'type'> & { type: string }>`
    select distinct watched.type, watched.value, indicator.value as named, watched.value <> indicator.value as near, list, watched.reason
    from bulletin
    join indicator on indicator.bulletin_id = bulletin.id
    cross join lateral (
      select type, value, list, reason from watched_identifier as watched
      where watched.organisation_id = ${organisation_id} and watched.type = indicator.type
        and watched.stem = case when indicator.stem is null then indicator.value else indicator.stem end
        and (watched.ends_on is null or watched.ends_on >= current_date)
      limit ${most}
    ) as watched
    where bulletin.reference = ${reference} and bulletin.state = 'released' and bulletin.type <> 'DRILL'
    order by near, watched.type, watched.value
    limit ${most}`.execute(db)
  return rows.flatMap(({ type, ...row }) => (isIndicatorType(type) ? [{ ...row, type }] : []))
}
