import { sql } from 'kysely'
import { type Page, paged, pageSize } from '#app/vocabulary/page.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

/** `reference` and `title` are null where the data protection officer may not read the bulletin. */
export type Overruled = {
  id: string
  position: number
  kind: string
  findings: number
  reason: string
  created_at: Date
  person_name: string
  reference: string | null
  title: string | null
  tlp: Tlp | null
}

type Row = Overruled & { cursor: string }

/** One page of the warnings that the own organisation overruled, the newest first; undefined for everybody else. */
export async function listOverruled(db: Db, { organisation_id, roles }: Speaker, page: Page) {
  if (!may(roles, 'inspect_reads')) return undefined
  const newer = page?.direction === 'newer'
  const order = newer ? sql`asc` : sql`desc`
  const beyond = page
    ? sql`and (warning.created_at, warning.id) ${newer ? sql`>` : sql`<`} (${page.cursor.at}::timestamptz, ${page.cursor.id}::uuid)`
    : sql``
  const { rows } = await sql<Row>`
    select warning.id, warning.position, kind, findings, reason, warning.created_at, person.name as person_name,
      bulletin.reference, bulletin.title, bulletin.tlp,
      to_char(warning.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as cursor
    from overruled_warning as warning
    join person on person.id = warning.person_id
    left join bulletin on bulletin.id = warning.bulletin_id
    where warning.organisation_id = ${organisation_id} ${beyond}
    order by warning.created_at ${order}, warning.id ${order} limit ${pageSize + 1}`.execute(db)
  const all = rows.map(({ cursor, ...row }) => ({ ...row, position: cursor, layer: row.position }))
  const { shown, ...beside } = paged(all, page, ({ id }) => id)
  return { warnings: shown.map(({ position: _, ...warning }) => warning), ...beside }
}
