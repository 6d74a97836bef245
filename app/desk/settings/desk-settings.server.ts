import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { DeskSettings } from '../schema.ts'

/** As long as nobody has set anything. */
const usual: DeskSettings = {
  deputy_after: 15,
  administrators_after: 30,
  secretariat_after: 60,
  deputy_id: null,
  duty_breaks_quiet: true,
  listed: false,
}

export async function findSettings(db: Db, { organisation_id }: Speaker): Promise<DeskSettings> {
  const set = await db
    .selectFrom('desk_setting')
    .select(['deputy_after', 'administrators_after', 'secretariat_after', 'deputy_id', 'duty_breaks_quiet', 'listed'])
    .where('organisation_id', '=', organisation_id)
    .executeTakeFirst()
  return set ?? usual
}

export async function changeSettings(db: Db, speaker: Speaker, settings: DeskSettings) {
  const { organisation_id, roles } = speaker
  if (!may(roles, 'keep_desk')) throw new Refusal('errors:refusal.not_yours_to_keep')
  const deputy_id = await colleague(db, speaker, settings.deputy_id)
  const set = { ...settings, deputy_id }
  await db
    .insertInto('desk_setting')
    .values({ organisation_id, ...set })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(set))
    .execute()
  await record(db, speaker, 'desk.settled', organisation_id)
}

/** Null stays null; somebody who is no colleague (any more) is refused. */
export async function colleague<Id extends string | null>(db: Db, { organisation_id }: Speaker, id: Id): Promise<Id> {
  if (id === null) return id
  const member = await db
    .selectFrom('membership')
    .select('person_id')
    .where('organisation_id', '=', organisation_id)
    .where('person_id', '=', id)
    .executeTakeFirst()
  if (!member) throw new Refusal('errors:refusal.no_colleague')
  return id
}

export type Colleague = { id: string; name: string; answers: boolean; administers: boolean }

/** Who can be on duty, and who can stand in or be called. */
export async function listColleagues(db: Db, { organisation_id }: Speaker): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select person.id, person.name, bool_or(role in ('duty_desk', 'publisher')) as answers, bool_or(role = 'administrator') as administers
    from member_role join person on person.id = member_role.person_id
    where member_role.organisation_id = ${organisation_id} and role in ('duty_desk', 'publisher', 'administrator')
    group by person.id, person.name order by person.name`.execute(db)
  return rows
}
