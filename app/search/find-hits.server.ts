import type { Page } from '#app/vocabulary/page.ts'
import type { Db } from '#db/database.server.ts'
import { countFacets } from './count-facets.server.ts'
import type { Counts } from './facets.ts'
import { searchBulletins } from './search-bulletins.server.ts'
import { isEmpty, type Search } from './search-filters.ts'
import { type Shown, shownOf } from './shown.ts'

export type Found = { hits: Shown[]; older: string | null; counts: Counts | null; begun: boolean }

/** One page of hits; on the first also how many there are, by what. */
export async function findHits(db: Db, search: Search, page: Page): Promise<Found> {
  if (isEmpty(search)) return { hits: [], older: null, counts: null, begun: page !== null }
  const { hits, older } = await searchBulletins(db, search, page)
  const counts = page || hits.length === 0 ? null : await countFacets(db, search)
  return { hits: hits.map(shownOf), older, counts, begun: page !== null }
}
