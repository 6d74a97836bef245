import { sql } from 'kysely'
import { record } from '#app/audit/commands.server.ts'
import type { Language } from '#app/languages/languages.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { RoleTyped } from './schema.ts'

/** Whom a mail about the own membership goes to, and about which organisation it speaks. */
export type Told = { name: string; email: string; language: Language; organisation: string }

/**
 * Sets the roles of a member, each until its day or for good. The database says what may not be. Undefined where there is
 * no such member, and for whoever is no administrator.
 */
export async function setRoles(db: Db, speaker: Speaker, id: string, { version, roles, ...days }: RoleTyped) {
  const wanted = Object.fromEntries(roles.map((role) => [role, days[`until_${role}`] ?? null]))
  const { rows } = await sql<{ done: boolean }>`
    select portal.set_roles(${id}, ${JSON.stringify(wanted)}, ${version}) as done`.execute(db)
  if (!rows[0]?.done) return undefined
  await record(db, speaker, 'member.roles_set', id)
  return findTold(db, speaker, id)
}

/** Ends a membership at once, in every session, feed and letter. As `setRoles` answers. */
export async function endMembership(db: Db, speaker: Speaker, id: string, version: number) {
  const told = await findTold(db, speaker, id)
  const { rows } = await sql<{ done: boolean }>`select portal.end_membership(${id}, ${version}) as done`.execute(db)
  if (!rows[0]?.done) return undefined
  await record(db, speaker, 'member.ended', id)
  return told
}

async function findTold(db: Db, { organisation_id }: Speaker, id: string): Promise<Told | undefined> {
  const { rows } = await sql<Told>`
    select person.name, person.email, person.language, organisation.name as organisation
    from membership join person on person.id = membership.person_id
    join organisation on organisation.id = membership.organisation_id
    where membership.organisation_id = ${organisation_id} and membership.person_id = ${id}`.execute(db)
  return rows[0]
}
