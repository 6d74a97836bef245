import { sql } from 'kysely'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type FirstDay = { members: boolean; desk: boolean; rota: boolean; subscriptions: boolean }

/** What a new organisation has done of what it needs first; undefined for everybody but its administrators. */
export async function findFirstDay(db: Db, { organisation_id, person_id, roles }: Speaker) {
  if (!may(roles, 'administer')) return undefined
  const own = sql`organisation_id = ${organisation_id}`
  const { rows } = await sql<FirstDay>`
    select
      (select count(*) > 1 from membership where ${own}) or exists (select from invitation where ${own} and ended_at is null) as members,
      exists (select from desk_setting where ${own}) as desk,
      exists (select from duty_week where ${own}) or exists (select from duty_shift where ${own}) as rota,
      exists (select from subscription where ${own} and person_id = ${person_id}) as subscriptions`.execute(db)
  return rows[0]
}
