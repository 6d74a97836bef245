import { sql } from 'kysely'
import type { Database } from '../database.server.ts'
import { publishPractice } from '../testing/assessments.ts'
import { type House, plantHouses, plantMarks, tellMedians } from '../testing/medians.ts'
import { administer } from '../testing/server.ts'
import type { World } from '../testing/world.ts'

export type Ground = { url: string; database: Database; world: World }
type Seen = Record<string, number>

export const classes = 'CON RFR ROR BLK LIQ INL RAI DEP ANC GAT CRU MAR'
  .split(' ')
  .flatMap((kind) => ['Z-S', 'Z-M', 'Z-L'].map((size) => ({ kind: `S-${kind}`, size })))
let used = 0

/** Houses in a class of their own, with a practice in a category of its own that all of them have marked; told once. */
export async function marked({ url, database, world }: Ground, marks: number[][]) {
  const place = used++
  const own = classes[place] as { kind: string; size: string }
  const categories = [`P-T${String(place).padStart(2, '0')}`]
  const practice = await publishPractice(database, world, { categories })
  const houses = await plantHouses(url, marks, own)
  await plantMarks(url, practice, houses)
  await tellMedians(url)
  return { practice, houses, own, categories, reader: houses[0] as House, others: houses.slice(1) }
}

/** All that a member of this house can select of medians, by what they are of. */
export async function seenBy({ database }: Ground, house: Pick<House, 'organisation_id' | 'person_id'>): Promise<Seen> {
  const { rows } = await database.read(house, (db) =>
    sql<{ of: string; median: number }>`
      select site_kind || site_size || coalesce(bulletin_id::text, category) as of, median from site_median order by 1`.execute(
      db,
    ),
  )
  return Object.fromEntries(rows.map(({ of, median }) => [of, median]))
}

/** How many medians of a class are told to anybody. */
export async function toldOf(url: string, { kind, size }: { kind: string; size: string }) {
  const sought = 'select from portal.site_median where shown and (site_kind, site_size) = ($1, $2)'
  const { rowCount } = await administer(url, sought, [kind, size])
  return rowCount
}

/** Four sites more for a house, in this class. */
export async function plantSites(url: string, organisation_id: string, { kind, size }: { kind: string; size: string }) {
  const { rows } = await administer(
    url,
    `insert into portal.site (organisation_id, name, kind, size)
     select $1, $2 || $3 || n, $2, $3 from generate_series(1, 4) as n returning id`,
    [organisation_id, kind, size],
  )
  return rows.map(({ id }): string => id)
}

/** The same house with other marks. */
export const remark = (url: string, practice: string, house: House, marks: number[]) =>
  plantMarks(url, practice, [{ ...house, marks }])

/** What the others in a class have marked: five sites of three houses. */
export const others = [[2, 2], [3, 3], [4]]
