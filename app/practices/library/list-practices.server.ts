import { type RawBuilder, sql } from 'kysely'
import { type Page, paged, pageSize } from '#app/vocabulary/page.ts'
import { readQuestion } from '#app/vocabulary/question.ts'
import type { Db } from '#db/database.server.ts'
import { asListed, type ListedPractice, listed } from './listed-practice.ts'
import { codesAsked, type Narrowing } from './narrowing.ts'
import { type OwnSites, siteCodes } from './own-sites.server.ts'

type Row = ListedPractice & { position: string }

/**
 * One page of the practices that the speaker may read, newest first, in one statement. `older` and `newer` are the cursors
 * of the pages beside it, null where there is none; words lead to older pages alone.
 */
export async function listPractices(db: Db, narrowing: Narrowing, page: Page, sites: OwnSites) {
  const asked = [...codesAsked(narrowing), ...(narrowing.like ? siteCodes(sites) : [])]
  const cursor = narrowing.q && page?.direction === 'newer' ? null : page
  const found = narrowing.q ? said(narrowing.q, asked, cursor) : newest(asked, cursor)
  const { rows } = await statement(found, cursor).execute(db)
  const { shown, older, newer } = paged(rows, cursor, ({ id }) => id)
  const practices = shown.map(({ position: _, ...practice }): ListedPractice => practice)
  return { practices, older, newer: narrowing.q ? null : newer }
}

/** One more than fit, so that it shows whether there are more. */
const wanted = pageSize + 1

function statement(found: RawBuilder<unknown>, page: Page) {
  const order = orderOf(page)
  return sql<Row>`
    with page as materialized (${found})
    select ${listed}, to_char(bulletin.released_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
    from ${asListed}
    order by page.released_at ${order}, page.bulletin_id ${order}`
}

function orderOf(page: Page) {
  return page?.direction === 'newer' ? sql`asc` : sql`desc`
}

/** Those that say it, by the search itself: what the library can be narrowed to stands there as marks. */
function said(words: string, asked: string[][], page: Page) {
  const marks = [['type:PRACTICE'], ...asked.map((codes) => codes.map((code) => `practice:${code}`))]
  return sql`
    select hit.bulletin_id, hit.released_at
    from portal.search(portal.asked(${JSON.stringify(readQuestion(words))}::jsonb, ${JSON.stringify(marks)}::jsonb),
      ${wanted}, ${page?.cursor.at ?? null}::timestamptz, ${page?.cursor.id ?? null}::uuid, null) as hit`
}

/** The newest of each circle that the speaker holds, by the rarest thing that all of them name, merged. */
function newest(asked: string[][], page: Page) {
  const order = orderOf(page)
  const key = asked.find((codes) => codes.length === 1)
  const others = asked.filter((codes) => codes !== key).map((codes) => sql`named && array[${sql.join(codes)}]`)
  const beyond = page ? [after(page)] : []
  const conditions = [sql`circle_id = held.circle_id`, sql`value = ${key?.[0] ?? 'ALL'}`, ...others, ...beyond]
  return sql`
    select distinct each.released_at, each.bulletin_id
    from unnest((select (portal.speaker()).circles)) as held (circle_id) cross join lateral (
      select released_at, bulletin_id from practice_facet where ${sql.join(conditions, sql` and `)}
      order by released_at ${order}, bulletin_id ${order} limit ${wanted}) as each
    order by released_at ${order}, bulletin_id ${order} limit ${wanted}`
}

function after({ direction, cursor }: NonNullable<Page>) {
  const beyond = direction === 'newer' ? sql`>` : sql`<`
  return sql`(released_at, bulletin_id) ${beyond} (${cursor.at}::timestamptz, ${cursor.id}::uuid)`
}
