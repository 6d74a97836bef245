import type pg from 'pg'
import type { Register } from './register.ts'
import type { Village } from './village.ts'

/** After the releases that they were overruled for. */
export async function plantOverrulings(client: pg.ClientBase, { overrulings }: Village, register: Register) {
  for (const { bulletin, person, kind, findings, hours_before, reason } of overrulings)
    await client.query(
      `insert into portal.overruled_warning (organisation_id, person_id, bulletin_id, position, kind, findings, reason, created_at)
       select organisation_id, $2, id, 1, $3, $4, $5, released_at - $6::float * interval '1 hour'
       from portal.bulletin where title = $1`,
      [bulletin, register.person(person), kind, findings, reason, hours_before],
    )
}
