import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { ShiftOrder, WeekOrder } from '../schema.ts'
import { colleague } from '../settings/desk-settings.server.ts'

export type Shift = {
  id: string
  person_name: string
  deputy_name: string | null
  starts_at: Date
  ends_at: Date
  weekly: boolean
}

export type Week = {
  id: string
  person_name: string
  deputy_name: string | null
  weekday: number
  starts: string
  ends: string
}

/** What is on now and comes, the soonest first; of what comes back, the next eight days. */
export async function listShifts(db: Db, { organisation_id }: Speaker): Promise<Shift[]> {
  const { rows } = await sql<Shift>`
    select duty_shift.id, person.name as person_name, deputy.name as deputy_name, starts_at, ends_at, week_id is not null as weekly
    from duty_shift join person on person.id = person_id left join person as deputy on deputy.id = deputy_id
    where organisation_id = ${organisation_id} and ends_at > now()
      and (week_id is null or starts_at < now() + interval '8 days')
    order by starts_at, person.name limit 100`.execute(db)
  return rows
}

export async function listWeeks(db: Db, { organisation_id }: Speaker): Promise<Week[]> {
  const { rows } = await sql<Week>`
    select duty_week.id, person.name as person_name, deputy.name as deputy_name, weekday,
      to_char(starts, 'HH24:MI') as starts, to_char(ends, 'HH24:MI') as ends
    from duty_week join person on person.id = person_id left join person as deputy on deputy.id = deputy_id
    where organisation_id = ${organisation_id} order by weekday, duty_week.starts, person.name`.execute(db)
  return rows
}

export async function planShift(db: Db, speaker: Speaker, { person_id, deputy_id, starts, ends }: ShiftOrder) {
  keeps(speaker)
  const { organisation_id } = speaker
  await colleague(db, speaker, person_id)
  await colleague(db, speaker, deputy_id)
  const { rows } = await sql<{ id: string }>`
    insert into duty_shift (organisation_id, person_id, deputy_id, starts_at, ends_at)
    select ${organisation_id}, ${person_id}, ${deputy_id}::uuid,
      ${starts}::timestamp at time zone time_zone, ${ends}::timestamp at time zone time_zone
    from person where id = ${speaker.person_id} returning id`.execute(db)
  await record(db, speaker, 'desk.shift_planned', rows[0]?.id ?? organisation_id)
}

/** Its shifts are there at once, for four weeks. */
export async function planWeek(db: Db, speaker: Speaker, { person_id, deputy_id, weekdays, starts, ends }: WeekOrder) {
  keeps(speaker)
  const { organisation_id } = speaker
  await colleague(db, speaker, person_id)
  await colleague(db, speaker, deputy_id)
  await sql`
    insert into duty_week (organisation_id, person_id, deputy_id, weekday, starts, ends, time_zone)
    select ${organisation_id}, ${person_id}, ${deputy_id}::uuid, weekday, ${starts}::time, ${ends}::time, time_zone
    from person cross join unnest(${weekdays}::int[]) as weekday where id = ${speaker.person_id}`.execute(db)
  await record(db, speaker, 'desk.week_planned', organisation_id)
}

export async function takeBackShift(db: Db, speaker: Speaker, id: string) {
  keeps(speaker)
  const gone = await db.deleteFrom('duty_shift').where('id', '=', id).returning('id').executeTakeFirst()
  if (gone) await record(db, speaker, 'desk.shift_taken_back', id)
  return gone
}

/** With it go the shifts that have not begun. */
export async function endWeek(db: Db, speaker: Speaker, id: string) {
  keeps(speaker)
  await sql`delete from duty_shift where week_id = ${id} and starts_at > now()`.execute(db)
  const gone = await db.deleteFrom('duty_week').where('id', '=', id).returning('id').executeTakeFirst()
  if (gone) await record(db, speaker, 'desk.week_ended', id)
  return gone
}

function keeps({ roles }: Speaker) {
  if (!may(roles, 'keep_desk')) throw new Refusal('errors:refusal.not_yours_to_keep')
}
