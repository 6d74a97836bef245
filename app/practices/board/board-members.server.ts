import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { SeatOrder } from './schema.ts'

export type Seat = { id: string; name: string; organisation_name: string; ends_at: Date; over: boolean }

export type Candidate = { member: string; name: string; organisation_name: string }

/** The review board and whom the directory knows besides; undefined for everybody but the secretariat. */
export async function readBoard(db: Db, { roles }: Speaker) {
  if (!may(roles, 'vet')) return undefined
  return { seats: await listSeats(db), candidates: await listCandidates(db) }
}

async function listSeats(db: Db) {
  const { rows } = await sql<Seat>`
    select board_member.id, coalesce(person.name, '') as name, coalesce(organisation.name, '') as organisation_name,
      ends_at, ends_at <= now() as over
    from board_member
    left join person on person.id = board_member.person_id
    left join organisation on organisation.id = board_member.organisation_id
    order by over, organisation.name, person.name`.execute(db)
  return rows
}

async function listCandidates(db: Db) {
  const { rows } = await sql<Candidate>`
    select membership.organisation_id || ':' || membership.person_id as member, person.name, organisation.name as organisation_name
    from membership
    join person on person.id = membership.person_id
    join organisation on organisation.id = membership.organisation_id
    where not exists (select from board_member as seat
                      where (seat.organisation_id, seat.person_id) = (membership.organisation_id, membership.person_id) and seat.ends_at > now())
    order by organisation.name, person.name`.execute(db)
  return rows
}

/** Seats somebody until the end of a day; whoever sat there before sits again. */
export async function nameMember(db: Db, speaker: Speaker, { member, last_day }: SeatOrder) {
  const [organisation_id = '', person_id = ''] = member.split(':')
  const { rows } = await sql<{ known: boolean }>`
    select portal.is_secretariat() and exists (
      select from membership where (organisation_id, person_id) = (${organisation_id}::uuid, ${person_id}::uuid)) as known`.execute(
    db,
  )
  if (!rows[0]?.known) throw new Refusal('errors:refusal.no_such_member')
  const ends_at = sql`${last_day}::date + interval '1 day'`
  const named = await sql<{ id: string }>`
    insert into board_member (organisation_id, person_id, named_by, ends_at)
    values (${organisation_id}, ${person_id}, ${speaker.person_id}, ${ends_at})
    on conflict (organisation_id, person_id) do update set ends_at = excluded.ends_at, named_by = excluded.named_by
    returning id`.execute(db)
  await record(db, speaker, 'board.member_named', named.rows[0]?.id ?? person_id)
}

/** From now on; the grades that were given stay. Answers false where there is no such seat. */
export async function endTerm(db: Db, speaker: Speaker, id: string) {
  const ended = await db
    .updateTable('board_member')
    .set({ ends_at: sql`now()`, named_by: speaker.person_id })
    .where('id', '=', id)
    .where('ends_at', '>', sql<Date>`now()`)
    .returning('id')
    .executeTakeFirst()
  if (!ended) return false
  await record(db, speaker, 'board.term_ended', id)
  return true
}
