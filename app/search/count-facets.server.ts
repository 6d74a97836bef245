import { sql } from 'kysely'
import type { Db } from '#db/database.server.ts'
import { type Count, type Counts, type Facet, facets, mostCounted } from './facets.ts'
import { asked, organisationsNamed } from './search-bulletins.server.ts'
import type { Search } from './search-filters.ts'

const shown = 6

/** What the hits are, by what they can be narrowed to: among what the speaker reads and nothing else. */
export async function countFacets(db: Db, search: Search): Promise<Counts> {
  const { rows } = await sql<{ facet: Facet | 'all'; value: string; count: number }>`
    with hit as materialized (
      select bulletin_id from portal.search(
        ${asked(search, await organisationsNamed(db, search))}, ${mostCounted + 1}, null, null, ${search.filters.state ?? null}) ),
    told as materialized (select bulletin.* from hit join (${header}) as bulletin on bulletin.id = hit.bulletin_id)
    select facet, value, count(*)::int as count
    from told cross join lateral (
      values ('all', ''), ('type', type), ('tlp', tlp::text), ('language', language),
        ('organisation', originator_name), ('state', standing)
      union all select 'severity', generate_series(1, severity)::text
      union all select 'port', unnest(ports) union all select 'sector', unnest(sectors)) as each (facet, value)
    group by facet, value order by count desc, value`.execute(db)
  const total = rows.find(({ facet }) => facet === 'all')?.count ?? 0
  const of = (name: Facet) =>
    rows.flatMap(({ facet, value, count }) => (facet === name ? [{ value, count }] : [])).slice(0, shown)
  return {
    total: Math.min(total, mostCounted),
    beyond: total > mostCounted,
    facets: Object.fromEntries(facets.map((name) => [name, of(name)])) as Record<Facet, Count[]>,
  }
}

const header = sql`
  select id, type, tlp, severity, language, originator_name, ports, sectors,
    case when valid_until <= now() then 'expired' else 'current' end as standing from bulletin`
