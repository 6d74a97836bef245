import { sql } from 'kysely'
import { Refusal } from '#app/vocabulary/refusal.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** Whether the speaker is told when something watched is named, and which colleagues are. */
export type Following = { follows: boolean; others: string[] }

/** The duty desk follows until it says otherwise; everybody else once they say so. */
export async function readFollowing(db: Db, { organisation_id, person_id }: Speaker): Promise<Following> {
  const { rows } = await sql<{ id: string; name: string }>`
    select person.id, person.name
    from membership join person on person.id = membership.person_id
    left join watch_follower as choice
      on choice.organisation_id = membership.organisation_id and choice.person_id = membership.person_id
    where membership.organisation_id = ${organisation_id}
      and coalesce(choice.follows, exists (
        select from member_role where member_role.organisation_id = membership.organisation_id
          and member_role.person_id = membership.person_id and role = 'duty_desk'))
    order by person.name`.execute(db)
  const others = rows.filter(({ id }) => id !== person_id)
  return { follows: others.length < rows.length, others: others.map(({ name }) => name) }
}

export async function chooseFollowing(db: Db, { organisation_id, person_id, roles }: Speaker, follows: boolean) {
  if (!may(roles, 'watch')) throw new Refusal('errors:refusal.not_your_watch')
  await db
    .insertInto('watch_follower')
    .values({ organisation_id, person_id, follows })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'person_id']).doUpdateSet({ follows }))
    .execute()
}
