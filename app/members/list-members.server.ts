import { sql } from 'kysely'
import { pageSize } from '#app/vocabulary/page.ts'
import { may, type Role } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Narrowing } from './schema.ts'

/** `until` is the last day, as "2026-11-23"; null is for good. */
export type HeldRole = { role: Role; until: string | null }

export type Member = { id: string; name: string; email: string; joined_at: Date; held: HeldRole[] }

/** In the order in which the product names them. */
const held = sql<HeldRole[]>`coalesce((
  select jsonb_agg(jsonb_build_object('role', role, 'until', until) order by array_position(array['reader', 'contributor',
    'publisher', 'duty_desk', 'administrator', 'data_protection_officer'], role), role)
  from member_role where member_role.organisation_id = membership.organisation_id and member_role.person_id = membership.person_id), '[]')`

/** One page of the members of the own organisation, by name; undefined for everybody but its administrators. */
export async function listMembers(db: Db, { organisation_id, roles }: Speaker, { q, role, after }: Narrowing) {
  if (!may(roles, 'administer')) return undefined
  let asked = statement(db, organisation_id)
  if (q) asked = asked.where(sql<boolean>`position(lower(${q}) in lower(person.name || ' ' || person.email)) > 0`)
  if (role)
    asked = asked.where(sql<boolean>`exists (select from member_role
      where member_role.organisation_id = membership.organisation_id
        and member_role.person_id = membership.person_id and role = ${role})`)
  if (after)
    asked = asked.where(sql<boolean>`(person.name, person.id) > (select name, id from person where id = ${after})`)
  const rows: Member[] = await asked
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(pageSize + 1)
    .execute()
  const members = rows.slice(0, pageSize)
  return { members, next: rows.length > pageSize ? (members.at(-1)?.id ?? null) : null }
}

export type FoundMember = NonNullable<Awaited<ReturnType<typeof findMember>>>

/** A member of the own organisation, for its administrators. `version` is of the roles: what was looked at. */
export async function findMember(db: Db, { organisation_id, person_id, roles }: Speaker, id: string) {
  if (!may(roles, 'administer')) return undefined
  const member = await statement(db, organisation_id)
    .select('membership.roles_version as version')
    .where('person.id', '=', id)
    .executeTakeFirst()
  return member && { ...member, own: member.id === person_id }
}

function statement(db: Db, organisation_id: string) {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['person.id', 'person.name', 'person.email', 'membership.joined_at', held.as('held')])
    .where('membership.organisation_id', '=', organisation_id)
}
