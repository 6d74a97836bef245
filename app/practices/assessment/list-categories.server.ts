import { sql } from 'kysely'
import type { Maturity, PracticeCategory } from '#app/vocabulary/codes/practices.ts'
import type { Db } from '#db/database.server.ts'
import type { Site } from '../sites/sites.server.ts'

/** How far a site has come in a category with the best of its practices, and what sites of its class come to; null is not said. */
export type CategoryMark = {
  category: PracticeCategory
  own: Maturity | null
  median: Maturity | null
  told_on: string | null
}

/** Of each category in which the site has a mark or a median is told, the site's weakest first. One statement. */
export async function listCategories(db: Db, { id, kind, size }: Site): Promise<CategoryMark[]> {
  const { rows } = await sql<CategoryMark>`
    with own as (
      select category, max(maturity) as maturity
      from (
        select distinct assessment.bulletin_id, assessment.maturity, listed.categories from assessment
        join practice_audience as listed on listed.bulletin_id = assessment.bulletin_id and listed.state = 'released'
        where assessment.site_id = ${id}
      ) as mark cross join unnest(categories) as category
      group by category
    ), class as (
      select category, median, told_on::text from site_median
      where site_kind = ${kind} and site_size = ${size} and category is not null
    )
    select category, own.maturity as own, class.median, class.told_on
    from own full join class using (category) order by own.maturity nulls first, category`.execute(db)
  return rows
}
