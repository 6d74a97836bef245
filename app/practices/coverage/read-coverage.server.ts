import { sql } from 'kysely'
import { modiOperandi } from '#app/vocabulary/codes/modi-operandi.ts'
import type { Tlp } from '#app/vocabulary/tlp.ts'
import type { Db } from '#db/database.server.ts'
import { coverageOf, type Method } from './coverage.ts'

export type Coverage = {
  methods: Method[]
  /** The strictest marking of what was added up: it is that of the paper. */
  level: Tlp
}

/** What the practices that the speaker may read break, and what of it the site has. Two statements, whatever there is. */
export async function readCoverage(db: Db, site: string | null): Promise<Coverage> {
  const { tlp, grades, marks } = await cells(db, site)
  return { methods: coverageOf({ grades, marks }, await namedMethods(db)), level: (tlp ?? 0) as Tlp }
}

type Bits = (string | null)[]

/** What was tried and did not work breaks nothing. */
async function cells(db: Db, site: string | null) {
  const of = (column: 'grade' | 'maturity', values: (string | number)[]) =>
    sql`array[${sql.join(values.map((value) => sql`bit_or(cells) filter (where ${sql.ref(column)} = ${value})::text`))}]`
  const { rows } = await sql<{ tlp: number | null; grades: Bits; marks: Bits }>`
    select max(tlp) as tlp, ${of('grade', ['E0', 'E1', 'E2', 'E3', 'E4'])} as grades, ${of('maturity', [0, 1, 2, 3, 4, 5])} as marks
    from practice_audience as entry
    left join (select bulletin_id, maturity from assessment where site_id = ${site}) as own on own.bulletin_id = entry.bulletin_id
    where circle_id = any (array(select unnest((portal.speaker()).circles))) and state = 'released' and grade <> 'EX'`.execute(
    db,
  )
  return rows[0] ?? { tlp: null, grades: [], marks: [] }
}

/** Methods that a bulletin in force has named within the last 90 days, and when last: along the speaker's own circles. */
async function namedMethods(db: Db): Promise<Map<string, Date>> {
  const { rows } = await sql<{ method: string; named_at: Date }>`
    with speaking as materialized (select (portal.speaker()).*)
    select method, max(named.released_at) as named_at
    from speaking cross join unnest(circles) as held (circle_id)
    cross join unnest(array[${sql.join(modiOperandi)}]) as method
    cross join lateral (
      select released_at from bulletin_facet
      where circle_id = held.circle_id and value = method and released_at > now() - interval '90 days'
        and state = 'released' and (valid_until is null or valid_until > now()) and type not in ('PRACTICE', 'DRILL')
      order by released_at desc, bulletin_id desc limit 1
    ) as named
    group by method`.execute(db)
  return new Map(rows.map(({ method, named_at }) => [method, named_at]))
}
