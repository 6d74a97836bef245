import { sql } from 'kysely'
import { type Page, paged, pageSize } from '#app/vocabulary/page.ts'
import { may } from '#app/vocabulary/roles.ts'
import type { Severity } from '#app/vocabulary/severity.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db, Speaker } from '#db/database.server.ts'

export type ListedDraft = {
  id: string
  reference: string
  title: string
  type: string
  state: string
  tlp: Tlp
  severity: Severity
  exercise: boolean
  revision: boolean
  layers: number
  mine: boolean
  author_name: string
  editor_name: string | null
  reviewer_name: string | null
  updated_at: Date
}

type Row = ListedDraft & { position: string }

/** The drafts of the own organisation that the speaker may go on with, the last changed first; undefined for readers. */
export async function listDrafts(db: Db, { organisation_id, person_id, roles }: Speaker, page: Page) {
  if (!may(roles, 'draft')) return undefined
  const newer = page?.direction === 'newer'
  const { rows } = await sql<Row>`
    select bulletin.id, reference, title, type, state, tlp, severity, exercise, revises is not null as revision, updated_at,
      (select count(*) from bulletin_layer where bulletin_layer.bulletin_id = bulletin.id)::int as layers,
      author_id = ${person_id} as mine, author.name as author_name, reviewer.name as reviewer_name,
      case when editor_id is distinct from author_id then editor.name end as editor_name,
      to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
    from bulletin
    join person as author on author.id = author_id
    left join person as editor on editor.id = editor_id
    left join person as reviewer on reviewer.id = reviewer_id
    where bulletin.organisation_id = ${organisation_id} and state in ('draft', 'in_review') and ${beyond(page)}
    order by updated_at ${newer ? sql`asc` : sql`desc`}, bulletin.id ${newer ? sql`asc` : sql`desc`}
    limit ${pageSize + 1}`.execute(db)
  const { shown, ...beside } = paged(rows, page, ({ id }) => id)
  return { drafts: shown.map(({ position: _, ...draft }) => draft), ...beside }
}

function beyond(page: Page) {
  if (!page) return sql`true`
  const { at, id } = page.cursor
  return sql`(updated_at, bulletin.id) ${page.direction === 'newer' ? sql`>` : sql`<`} (${at}::timestamptz, ${id}::uuid)`
}
