import { sql } from 'kysely'
import type { Db, Speaker } from '#db/database.server.ts'

export type Partner = { id: string; name: string; kind: string; country: string; own: boolean }

/** Whose desks can play, the own first. */
export function listPartners(db: Db, { organisation_id }: Speaker): Promise<Partner[]> {
  return db
    .selectFrom('organisation')
    .select(['id', 'name', 'kind', 'country', sql<boolean>`id = ${organisation_id}`.as('own')])
    .where('status', '=', 'active')
    .orderBy(sql`id <> ${organisation_id}`)
    .orderBy('name')
    .execute()
}

/** Names that were used for sites before, and of the own sites, for whoever types one. */
export async function listSiteNames(db: Db, { organisation_id }: Speaker): Promise<string[]> {
  const { rows } = await sql<{ site: string }>`
    select site from drill where organisation_id = ${organisation_id}
    union select name from site where organisation_id = ${organisation_id} order by 1 limit 100`.execute(db)
  return rows.map(({ site }) => site)
}
