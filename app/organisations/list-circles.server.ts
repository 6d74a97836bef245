import { sql } from 'kysely'
import type { Db, Speaker } from '#db/database.server.ts'

/** Whom a bulletin can be released to, as far as the speaker knows them. `own` marks the speaker's own house. */
export type Circles = Awaited<ReturnType<typeof listCircles>>

export async function listCircles(db: Db, speaker: Speaker) {
  return {
    groups: await listGroupCircles(db),
    organisations: await listOrganisationCircles(db, speaker),
    persons: await listPersonCircles(db, speaker),
  }
}

function listGroupCircles(db: Db) {
  return db
    .selectFrom('group')
    .select(['circle_id', 'name', 'purpose'])
    .where((eb) => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', sql<Date>`now()`)]))
    .orderBy('name')
    .execute()
}

function listOrganisationCircles(db: Db, { organisation_id }: Speaker) {
  return db
    .selectFrom('organisation')
    .select(['circle_id', 'name', 'kind', 'country', sql<boolean>`id = ${organisation_id}`.as('own')])
    .where('status', '=', 'active')
    .orderBy('name')
    .execute()
}

/** Colleagues, and the members of others who let themselves be listed. The speaker is always an own reader. */
function listPersonCircles(db: Db, { organisation_id, person_id }: Speaker) {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['membership.circle_id', 'person.name', 'organisation.name as organisation_name'])
    .select(sql<boolean>`membership.organisation_id = ${organisation_id}`.as('own'))
    .where('organisation.status', '=', 'active')
    .where('person.id', '<>', person_id)
    .orderBy('organisation.name')
    .orderBy('person.name')
    .execute()
}
