import type pg from 'pg'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** The rota of each desk, filled for four weeks, what the last shift left, and how far what is immediate has come. */
export async function plantDesks(client: pg.ClientBase, { desks }: Village, register: Register) {
  for (const { organisation, deputy, day, night, note } of desks) {
    const id = register.organisation(organisation)
    const people = {
      deputy: deputy && register.person(deputy),
      day: register.person(day),
      night: night && register.person(night),
    }
    await client.query(`insert into portal.desk_setting (organisation_id, deputy_id, listed) values ($1, $2, true)`, [
      id,
      people.deputy,
    ])
    await client.query(
      `insert into portal.duty_week (organisation_id, person_id, weekday, starts, ends, time_zone)
       select $1, shift.person, weekday, shift.starts, shift.ends, 'Europe/Brussels'
       from generate_series(1, case when $3::uuid is null then 5 else 7 end) as weekday
       cross join (values ($2::uuid, time '06:00', time '18:00'), ($3::uuid, time '18:00', time '06:00')) as shift (person, starts, ends)
       where shift.person is not null`,
      [id, people.day, people.night],
    )
    await client.query(
      `insert into portal.handover (organisation_id, person_id, body, written_at) values ($1, $2, $3, now() - interval '5 hours')`,
      [id, people.night ?? people.day, note],
    )
  }
  await client.query(`select portal.advance_escalations(now())`)
}
