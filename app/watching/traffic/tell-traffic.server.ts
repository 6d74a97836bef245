import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import { stemFor } from '../stem-for.ts'
import { problemOf, type Said } from './expectation.ts'
import { isCalendar, readCalendar } from './read-calendar.server.ts'
import { readTable } from './read-table.ts'

/** `left` are the lines that could not be taken, each with the code of why. */
export type Told = { taken: number; left: { text: string; reason: string }[] }

const mostAtOnce = 2_000
const mostSaid = 100

/** Says what is to come, from a table or a calendar. The same said again, or with a new hour, moves what is there. */
export async function tellTraffic(db: Db, speaker: Speaker, text: string): Promise<Told> {
  if (!may(speaker.roles, 'keep_watch')) throw new Refusal('errors:refusal.not_your_watch')
  const said = isCalendar(text) ? readCalendar(text, mostAtOnce) : readTable(text, mostAtOnce)
  if (!said) return { taken: 0, left: [{ text: text.slice(0, 40), reason: 'no_calendar' }] }
  const judged = said.map((one) => ({ one, reason: problemOf(one) }))
  const fit = judged.filter(({ reason }) => !reason).map(({ one }) => one)
  const boxes = latest(fit.filter(({ container }) => container).map(boxOf))
  const calls = latest(fit.filter(({ container }) => !container).map(callOf))
  await tellBoxes(db, speaker, boxes)
  await tellCalls(db, speaker, calls)
  if (fit.length > 0) await record(db, speaker, 'traffic.told', speaker.organisation_id)
  const left = judged.flatMap(({ one, reason }) => (reason ? [{ text: one.text, reason }] : []))
  return { taken: boxes.length + calls.length, left: left.slice(0, mostSaid) }
}

/** Of what is said twice, the last. */
function latest<Row extends { key: string }>(rows: Row[]) {
  return [...new Map(rows.map((row) => [row.key, row])).values()]
}

function boxOf({ container: value, eta, note }: Said) {
  return { key: `box ${value}`, value, stem: stemFor('container', value), note, ...eta }
}

function callOf({ uid, ship, imo, port, last_ports, eta, note }: Said) {
  const key = uid ? `entry ${uid}` : `call ${imo || ship.toUpperCase()} ${port} ${eta?.at.slice(0, 10)}`
  return { key, ship, imo, port, last_ports, note, ...eta }
}

async function tellBoxes(db: Db, { organisation_id, person_id }: Speaker, boxes: ReturnType<typeof boxOf>[]) {
  if (boxes.length === 0) return
  await sql`
    insert into expected_box (organisation_id, person_id, key, value, stem, note, eta)
    select ${organisation_id}, ${person_id}, key, value, stem, note, ${moment}
    from jsonb_to_recordset(${JSON.stringify(boxes)}::jsonb)
      as said (key text, value text, stem text, note text, at text, zoned boolean)
    cross join (select time_zone from person where id = ${person_id}) as clock
    on conflict (organisation_id, key) do update
    set person_id = excluded.person_id, note = excluded.note, eta = excluded.eta`.execute(db)
}

async function tellCalls(db: Db, { organisation_id, person_id }: Speaker, calls: ReturnType<typeof callOf>[]) {
  if (calls.length === 0) return
  const said = sql`
    select key, ship, nullif(imo, '') as imo, port, note, ${moment} as eta, array(select jsonb_array_elements_text(last_ports)) as last_ports
    from jsonb_to_recordset(${JSON.stringify(calls)}::jsonb)
      as said (key text, ship text, imo text, port text, last_ports jsonb, note text, at text, zoned boolean)
    cross join (select time_zone from person where id = ${person_id}) as clock`
  // an hour that moved over midnight, or by a day or two, is the same call
  await sql`
    delete from expected_call as old using (${said}) as said
    where old.key like 'call %' and said.key like 'call %' and old.key <> said.key and old.port = said.port
      and coalesce(old.imo, upper(old.ship)) = coalesce(said.imo, upper(said.ship))
      and old.eta between said.eta - interval '3 days' and said.eta + interval '3 days'`.execute(db)
  await sql`
    insert into expected_call (organisation_id, person_id, key, ship, imo, port, note, eta, last_ports)
    select ${organisation_id}, ${person_id}, said.* from (${said}) as said
    on conflict (organisation_id, key) do update
    set person_id = excluded.person_id, ship = excluded.ship, imo = excluded.imo, port = excluded.port,
      note = excluded.note, eta = excluded.eta, last_ports = excluded.last_ports`.execute(db)
}

/** A time without a zone is the person's own. */
const moment = sql`case when zoned then at::timestamptz else at::timestamp at time zone time_zone end`
