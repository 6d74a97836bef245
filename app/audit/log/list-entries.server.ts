import { sql } from 'kysely'
import { pageSize } from '#app/vocabulary/page.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Deed } from '../deeds.ts'
import type { LogPage, Narrowing } from './narrowing.ts'

/**
 * `reference` and `title` are null where the deed was not about a bulletin, or about one that this person may not read;
 * `member_name` where it was not about somebody who is a member today.
 */
export type Entry = {
  number: number
  at: Date
  deed: Deed
  person_id: string
  person_name: string | null
  subject: string
  reference: string | null
  title: string | null
  member_name: string | null
}

/** One page of the own organisation's audit log, the newest first; undefined for who may not see it. */
export async function listEntries(db: Db, { organisation_id, roles }: Speaker, asked: Narrowing, page: LogPage) {
  if (!may(roles, 'audit')) return undefined
  const newer = page?.direction === 'newer'
  const order = newer ? sql`asc` : sql`desc`
  const beyond = page ? sql`and number ${newer ? sql`>` : sql`<`} ${page.number}` : sql``
  const { rows } = await sql<Entry>`
    select entry.number::float8 as number, entry.at, entry.deed, entry.person_id, person.name as person_name,
      entry.subject, bulletin.reference, bulletin.title, member.name as member_name
    from (
      select * from audit_entry where organisation_id = ${organisation_id} ${narrowed(asked)} ${beyond}
      order by number ${order} limit ${pageSize + 1}) as entry
    left join person on person.id = entry.person_id
    left join person as member on member.id = entry.subject
    left join bulletin on bulletin.id = entry.subject and state in ('released', 'recalled')
    order by entry.number ${order}`.execute(db)
  return { ...pageOf(rows, page), members: await listMembers(db, organisation_id) }
}

function narrowed({ area, person, from, to }: Narrowing) {
  const conditions = [
    area && sql`and starts_with(deed, ${`${area}.`})`,
    person && sql`and person_id = ${person}`,
    from && sql`and at >= ${from}::timestamp at time zone 'UTC'`,
    to && sql`and at < (${to}::timestamp + interval '1 day') at time zone 'UTC'`,
  ]
  return sql.join(
    conditions.filter((condition) => typeof condition === 'object'),
    sql` `,
  )
}

function pageOf(rows: Entry[], page: LogPage) {
  const newer = page?.direction === 'newer'
  const more = rows.length > pageSize
  const entries = rows.slice(0, pageSize)
  if (newer) entries.reverse()
  return {
    entries,
    newer: (newer ? more : page) ? (entries.at(0)?.number ?? null) : null,
    older: (newer ? page : more) ? (entries.at(-1)?.number ?? null) : null,
  }
}

function listMembers(db: Db, organisation_id: string) {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['person.id', 'person.name'])
    .where('organisation_id', '=', organisation_id)
    .orderBy('person.name')
    .execute()
}
