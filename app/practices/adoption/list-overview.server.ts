import { sql } from 'kysely'
import type { Adoption } from '#app/vocabulary/codes/practices.ts'
import { type Page, paged, pageSize } from '#app/vocabulary/page.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db } from '#db/database.server.ts'

export type OverviewSite = { site: string; status: Adoption; lapsed: boolean; overdue: boolean }

/** A practice with which some own site is on the way, or that one rejected. */
export type OverviewRow = {
  id: string
  reference: string
  title: string
  tlp: Tlp
  language: string
  sites: OverviewSite[]
  changed_at: Date | string
}

/** One page of what the own sites do, what was changed last first. What cannot be read any more is left out. */
export async function listOverview(db: Db, page: Page) {
  const { rows } = await statement(page).execute(db)
  const { shown, ...beside } = paged(rows, page, ({ id }) => id)
  return { practices: shown.map(({ position: _, ...row }): OverviewRow => row), ...beside }
}

function statement(page: Page) {
  const newer = page?.direction === 'newer'
  const order = newer ? sql`asc` : sql`desc`
  const beyond = page
    ? sql`having (max(changed_at), bulletin.id) ${newer ? sql`>` : sql`<`} (${page.cursor.at}::timestamptz, ${page.cursor.id}::uuid)`
    : sql``
  return sql<OverviewRow & { position: string }>`
    select bulletin.id, reference, title, tlp, language, max(changed_at) as changed_at,
      jsonb_agg(jsonb_build_object('site', site.name, 'status', status,
        'lapsed', coalesce(verified_at <= now() - interval '12 months', false),
        'overdue', coalesce(status = 'A2' and due_on < current_date, false)) order by site.name) as sites,
      to_char(max(changed_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
    from adoption join site on site.id = adoption.site_id join bulletin on bulletin.id = adoption.bulletin_id
    where status <> 'A0' and bulletin.state = 'released'
    group by bulletin.id, reference, title, tlp, language ${beyond}
    order by max(changed_at) ${order}, bulletin.id ${order} limit ${pageSize + 1}`
}
