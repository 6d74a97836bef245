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

/** What was tried and did not work breaks nothing. Of the marks, which are few, each looks its practice up. */
async function cells(db: Db, site: string | null) {
  const listed = sql`state = 'released' and grade <> 'EX'`
  const { rows } = await sql<{ tlp: number | null; grades: Bits; marks: Bits }>`
    with broken as (
      select max(tlp) as tlp, ${bitsOf('grade', ['E0', 'E1', 'E2', 'E3', 'E4'])} as grades
      from practice_audience where circle_id = any (array(select unnest((portal.speaker()).circles))) and ${listed}
    ), held as (
      select ${bitsOf('maturity', [0, 1, 2, 3, 4, 5])} as marks
      from assessment as own cross join lateral (
        select cells from practice_audience as entry where entry.bulletin_id = own.bulletin_id and ${listed} limit 1
      ) as practice
      where site_id = ${site}
    )
    select tlp, grades, marks from broken cross join held`.execute(db)
  return rows[0] ?? { tlp: null, grades: [], marks: [] }
}

function bitsOf(column: 'grade' | 'maturity', values: (string | number)[]) {
  const each = values.map((value) => sql`bit_or(cells) filter (where ${sql.ref(column)} = ${value})::text`)
  return sql`array[${sql.join(each)}]`
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
