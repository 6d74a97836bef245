import { sql } from 'kysely'
import { pageSize } from '#app/vocabulary/page.ts'
import type { Db } from '#db/database.server.ts'
import type { DirectoryFilters } from './filters.ts'

/**
 * One page of the organisations that the speaker may know, by name. `after` is the id of the last one on the page before;
 * `next` the one to go on from, or null.
 */
export async function listOrganisations(db: Db, filters: DirectoryFilters, after: string | null) {
  const { name, kind, country, port } = filters
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'kind', 'country', 'ports', 'sectors'])
    .$if(Boolean(name), (query) => query.where(sql<boolean>`strpos(lower(name), lower(${name})) > 0`))
    .$if(Boolean(kind), (query) => query.where('kind', '=', kind ?? ''))
    .$if(Boolean(country), (query) => query.where('country', '=', country ?? ''))
    .$if(Boolean(port), (query) => query.where(sql<boolean>`ports @> array[${port}]`))
    .$if(Boolean(after), (query) =>
      query.where(
        sql<boolean>`(lower(name), id) > (select lower(name), id from organisation where id = ${after}::uuid)`,
      ),
    )
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .limit(pageSize + 1)
    .execute()
  const organisations = rows.slice(0, pageSize)
  return { organisations, next: rows.length > pageSize ? (organisations.at(-1)?.id ?? null) : null }
}

/** Only countries that somebody in the directory is in: a filter should not lead nowhere. */
export async function listCountries(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('organisation').select('country').distinct().orderBy('country').execute()
  return rows.map(({ country }) => country)
}

/** With the people who chose to be found by others. */
export async function findOrganisation(db: Db, id: string) {
  const organisation = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'kind', 'country', 'ports', 'sectors', 'about', 'desk_email', 'desk_phone'])
    .where('id', '=', id)
    .executeTakeFirst()
  return organisation && { ...organisation, contacts: await listContacts(db, id), on_duty: await listOnDuty(db, id) }
}

/** Whoever is on a shift now, where the organisation tells the alliance. */
async function listOnDuty(db: Db, organisation_id: string) {
  const { rows } = await sql<{ name: string; until: Date }>`
    select person_name as name, until from duty_now(${organisation_id})`.execute(db)
  return rows
}

function listContacts(db: Db, organisation_id: string) {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['person.id', 'person.name', 'person.email'])
    .where('membership.organisation_id', '=', organisation_id)
    .where('membership.listed', '=', true)
    .orderBy('person.name')
    .limit(pageSize)
    .execute()
}

/** The groups the speaker may know of. `members` counts those the speaker may know, and is null where that is nobody. */
export function listGroups(db: Db, organisation_id: string) {
  return db
    .selectFrom('group')
    .innerJoin('organisation as steward', 'steward.id', 'group.organisation_id')
    .leftJoin('group_member as member', 'member.group_id', 'group.id')
    .select(['group.id', 'group.name', 'group.purpose', 'group.membership_confidential', 'steward.name as steward'])
    .select(({ fn }) => [
      sql<boolean>`coalesce(bool_or(member.organisation_id = ${organisation_id}), false)`.as('mine'),
      sql<boolean>`not membership_confidential or "group".organisation_id = ${organisation_id}`.as('counted'),
      fn.count<string>('member.organisation_id').as('members'),
    ])
    .groupBy(['group.id', 'steward.name'])
    .orderBy('group.name')
    .limit(200)
    .execute()
}
