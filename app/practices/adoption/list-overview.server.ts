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

/** Practices looked at for a page of fifty: some may have gone out of reach since. */
const mostLookedAt = 200

function statement(page: Page) {
  const newer = page?.direction === 'newer'
  const order = newer ? sql`asc` : sql`desc`
  const beyond = page
    ? sql`having (max(changed_at), bulletin_id) ${newer ? sql`>` : sql`<`} (${page.cursor.at}::timestamptz, ${page.cursor.id}::uuid)`
    : sql``
  return sql<OverviewRow & { position: string }>`
    with latest as materialized (
      select bulletin_id as id, max(changed_at) as changed_at from adoption where status <> 'A0'
      group by bulletin_id ${beyond} order by max(changed_at) ${order}, bulletin_id ${order} limit ${mostLookedAt})
    select latest.id, reference, title, tlp, language, latest.changed_at,
      (select jsonb_agg(jsonb_build_object('site', site.name, 'status', status,
          'lapsed', coalesce(verified_at <= now() - interval '12 months', false),
          'overdue', coalesce(status = 'A2' and due_on < current_date, false)) order by site.name)
       from adoption join site on site.id = adoption.site_id where adoption.bulletin_id = latest.id and status <> 'A0') as sites,
      to_char(latest.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
    from latest join bulletin on bulletin.id = latest.id and bulletin.state = 'released'
    order by latest.changed_at ${order}, latest.id ${order} limit ${pageSize + 1}`
}
