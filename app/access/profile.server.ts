import { Refusal } from '#app/vocabulary/refusal.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** The own account as the portal knows it. */
export async function findProfile(db: Db, { person_id, organisation_id }: Speaker) {
  const person = await db
    .selectFrom('person')
    .select(['name', 'email', 'language', 'time_zone'])
    .where('id', '=', person_id)
    .executeTakeFirstOrThrow()
  const organisations = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .where('membership.person_id', '=', person_id)
    .where('organisation.status', '=', 'active')
    .select(['organisation.id', 'organisation.name'])
    .orderBy('organisation.name')
    .execute()
  return { ...person, organisations: organisations.map((each) => ({ ...each, acting: each.id === organisation_id })) }
}

/** How the portal speaks to a person: language and time zone, in pages and mails alike. */
export async function changeSettings(
  db: Db,
  { person_id }: Speaker,
  settings: { language: string; time_zone: string },
) {
  const changed = await db
    .updateTable('person')
    .set(settings)
    .where('id', '=', person_id)
    .returning('id')
    .executeTakeFirst()
  if (!changed) throw new Refusal('access:account.gone')
}
