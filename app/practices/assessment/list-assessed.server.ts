import { type RawBuilder, sql } from 'kysely'
import type { ModusOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import type { Maturity, PracticeCategory } from '#app/vocabulary/codes/practices.ts'
import { type Page, paged, pageSize } from '#app/vocabulary/page.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db } from '#db/database.server.ts'
import type { Site } from '../sites/sites.server.ts'
import type { Choice } from './choice.ts'

/** A mark as it once was; null where it was taken back. */
export type Earlier = { maturity: Maturity | null; evidence: string; assessed_on: string; by: string | null }

/** A practice that the speaker may read, how far the site has come with it, and what sites of its class come to. */
export type Assessed = {
  reference: string
  title: string
  tlp: Tlp
  exercise: boolean
  originator_name: string
  grade: string
  categories: PracticeCategory[]
  modi_operandi: ModusOperandi[]
  maturity: Maturity | null
  evidence: string
  /** As ISO 8601 says a day. */
  assessed_on: string | null
  earlier: Earlier[]
  median: Maturity | null
  told_on: string | null
}

type Row = Assessed & { id: string; position: string }
type Sql = RawBuilder<unknown>

/** One page of the library as it concerns a site, the newest practice first. One statement. */
export async function listAssessed(db: Db, site: Site, choice: Choice, page: Page) {
  const { rows } = await statement(site, choice, page).execute(db)
  const { shown, ...beside } = paged(rows, page, ({ id }) => id)
  return { practices: shown.map(({ id: _, position: __, ...practice }): Assessed => practice), ...beside }
}

function statement(site: Site, choice: Choice, page: Page) {
  const newer = page?.direction === 'newer'
  const order = newer ? sql`asc` : sql`desc`
  const beyond = page
    ? sql`and (released_at, bulletin_id) ${newer ? sql`>` : sql`<`} (${page.cursor.at}::timestamptz, ${page.cursor.id}::uuid)`
    : sql``
  const newest = sql`order by released_at ${order}, bulletin_id ${order} limit ${pageSize + 1}`
  return sql<Row>`
    with page as (${chosen(site, choice, sql`${beyond} ${newest}`, newest)})
    select practice.id, practice.reference, practice.title, practice.tlp, practice.exercise, practice.originator_name,
      practice.modi_operandi, entry.grade, entry.categories, own.maturity, coalesce(own.evidence, '') as evidence,
      own.assessed_on::text, earlier.marks as earlier, class.median, class.told_on::text,
      to_char(page.released_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
    from page join bulletin as practice on practice.id = page.bulletin_id
    cross join lateral (select grade, categories from practice_audience as listed where listed.bulletin_id = page.bulletin_id limit 1) as entry
    left join assessment as own on own.site_id = ${site.id} and own.bulletin_id = page.bulletin_id
    cross join lateral (${earlierMarks(site)}) as earlier
    left join site_median as class on class.bulletin_id = page.bulletin_id and class.site_kind = ${site.kind} and class.site_size = ${site.size}
    order by page.released_at ${order}, page.bulletin_id ${order}`
}

/** The newest of each circle the speaker holds, merged; or what the site has marked, which is not much. */
function chosen(site: Site, { about, shown, practice }: Choice, window: Sql, order: Sql) {
  const marked = sql`exists (select from assessment where site_id = ${site.id} and assessment.bulletin_id = listed.bulletin_id)`
  if (practice)
    return sql`
      select released_at, id as bulletin_id from bulletin as listed
      where reference = ${practice} and type = 'PRACTICE' and state = 'released'`
  if (shown === 'marked')
    return sql`
      select released_at, bulletin_id from (
        select distinct listed.released_at, listed.bulletin_id from assessment
        join practice_audience as listed on listed.bulletin_id = assessment.bulletin_id and listed.state = 'released'
        where assessment.site_id = ${site.id} ${about ? sql`and ${about} = any (listed.categories || listed.modi_operandi)` : sql``}
      ) as own where true ${window}`
  return sql`
    select released_at, bulletin_id from (
      select distinct entry.released_at, entry.bulletin_id
      from (select unnest((portal.speaker()).circles) as circle_id) as held cross join lateral (
        select released_at, bulletin_id from practice_facet as listed
        where circle_id = held.circle_id and value = ${about ?? 'ALL'} and grade <> 'EX'
          ${shown === 'open' ? sql`and not ${marked}` : sql``} ${window}
      ) as entry
    ) as merged ${order}`
}

function earlierMarks({ id }: Site) {
  return sql`
    select coalesce(json_agg(each order by each.changed_at desc), '[]') as marks from (
      select maturity, evidence, assessed_on::text, changed_at, person.name as by
      from assessment_change as mark left join person on person.id = mark.person_id
      where mark.site_id = ${id} and mark.bulletin_id = page.bulletin_id order by changed_at desc offset 1 limit 5
    ) as each`
}
