import { sql } from 'kysely'
import { pageSize } from '#app/vocabulary/page.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Db, Speaker } from '#db/database.server.ts'
import type { Narrowing, standings } from './schema.ts'

export type Standing = {
  id: string
  name: string
  kind: string
  country: string
  status: (typeof standings)[number]
  secretariat: boolean
  members: number
}

/** One page of all organisations by name, for the secretariat; undefined for everybody else. */
export async function listOrganisations(db: Db, { roles }: Speaker, asked: Narrowing) {
  if (!may(roles, 'vet')) return undefined
  const { q = '', kind = null, country = null, status = null, after = null } = asked
  const { rows } = await sql<Standing>`
    select * from list_standings(${q}, ${kind}, ${country}, ${status}, ${after}, ${pageSize + 1})`.execute(db)
  const organisations = rows.slice(0, pageSize)
  return {
    organisations,
    next: rows.length > pageSize ? (organisations.at(-1)?.id ?? null) : null,
    countries: await listCountries(db),
  }
}

async function listCountries(db: Db) {
  const rows = await db.selectFrom('organisation').select('country').distinct().orderBy('country').execute()
  return rows.map(({ country }) => country)
}

export type Suspension = {
  reason: string
  suspended_at: Date
  suspended_by: string | null
  lifting_reason: string | null
  lifted_at: Date | null
  lifted_by: string | null
}

export type FoundOrganisation = NonNullable<Awaited<ReturnType<typeof findOrganisation>>>

/** One of them and when it was kept out, the last time first. `changes` is what was looked at. */
export async function findOrganisation(db: Db, id: string) {
  const { rows } = await sql<Standing & { created_at: Date; changes: number }>`
    select * from standing_of(${id})`.execute(db)
  const [organisation] = rows
  return organisation && { ...organisation, suspensions: await listSuspensions(db, id) }
}

async function listSuspensions(db: Db, id: string) {
  const { rows } = await sql<Suspension>`
    select reason, suspended_at, keeper.name as suspended_by, lifting_reason, lifted_at, lifter.name as lifted_by
    from suspension left join person as keeper on keeper.id = suspended_by left join person as lifter on lifter.id = lifted_by
    where organisation_id = ${id} order by suspended_at desc limit 50`.execute(db)
  return rows
}
