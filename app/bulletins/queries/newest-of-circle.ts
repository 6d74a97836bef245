import { type RawBuilder, sql } from 'kysely'
import { type Page, pageSize } from '#app/vocabulary/page.ts'
import { severities } from '#app/vocabulary/severity.ts'
import type { Filters } from '../filters.ts'
import { standing } from './listed.ts'

type Sql = RawBuilder<unknown>

/**
 * The newest of the circle `held`, by the index that fits the rarest of what is asked; what else is asked is looked at
 * row by row.
 */
export function newestOfCircle(filters: Filters, page: Page): Sql {
  const { type, tlp, severity, organisation, state } = filters
  const [value, ...others] = valuesIn(filters)
  const rest = conditions(filters, others)
  if (value) return byValue(value, organisation ? [...rest, amongNamed] : rest, page)
  if (organisation) return byOrganisation(rest, page)
  if (severity)
    return by('severity', sql`unnest(array[${sql.join(severities.slice(severity))}]::smallint[])`, rest, page)
  if (tlp !== undefined) return byValue(`TLP:${tlp}`, rest, page)
  if (type) return newest(entries, [sql`circle_id = held.circle_id`, ...rest], page)
  if (state === 'recalled')
    return newest(entries, [sql`circle_id = held.circle_id`, sql`state = 'recalled'`, ...rest], page)
  return byMarking(rest, page)
}

const entries = sql`bulletin_audience as entry`

const amongNamed = sql`organisation_id = any (array(select id from named))`

function byValue(value: string, rest: Sql[], page: Page) {
  return newest(sql`bulletin_facet`, [sql`circle_id = held.circle_id`, sql`value = ${value}`, ...rest], page)
}

/** A name that fits more than twenty organisations is nothing rare: then the list is walked for them. */
function byOrganisation(rest: Sql[], page: Page) {
  const few = by('organisation_id', sql`(select id from named where (select count(*) from named) <= 20)`, rest, page)
  const many = [amongNamed, sql`(select count(*) from named) > 20`, ...rest]
  return sql`${few} union all ${byMarking(many, page)}`
}

/**
 * All there is. Below the highest ceiling each marking is read by itself, or whoever reads GREEN alone would walk past
 * all that is AMBER.
 */
function byMarking(rest: Sql[], page: Page) {
  const values = sql`select 'ALL' where ceiling = 4 union all select 'TLP:' || level from generate_series(0, ceiling) as level where ceiling < 4`
  const each = newest(sql`bulletin_facet`, [sql`circle_id = held.circle_id`, sql`value = key.value`, ...rest], page)
  return sql`select each.* from (${values}) as key (value) cross join lateral ${each} as each`
}

function by(column: 'severity' | 'organisation_id', keys: Sql, rest: Sql[], page: Page) {
  const each = newest(entries, [sql`circle_id = held.circle_id`, sql`${sql.ref(column)} = key.value`, ...rest], page)
  return sql`select each.* from ${keys} as key (value) cross join lateral ${each} as each`
}

function newest(from: Sql, rest: Sql[], page: Page): Sql {
  const older = page?.direction !== 'newer'
  const order = older ? sql`desc` : sql`asc`
  const beyond = page
    ? [
        sql`(released_at, bulletin_id) ${older ? sql`<` : sql`>`} (${page.cursor.at}::timestamptz, ${page.cursor.id}::uuid)`,
      ]
    : []
  return sql`(select released_at, bulletin_id from ${from} where ${sql.join([...rest, ...beyond], sql` and `)}
    order by released_at ${order}, bulletin_id ${order} limit ${pageSize + 1})`
}

/** What a bulletin names several of, the rarest kind first. */
function valuesIn({ port, modus_operandi, sector }: Filters) {
  return [port, modus_operandi, sector].filter((value) => value !== undefined)
}

function conditions({ type, severity, tlp, state }: Filters, values: string[]): Sql[] {
  const given = [
    type && sql`type = ${type}`,
    tlp !== undefined && sql`tlp = ${tlp}`,
    severity && sql`severity >= ${severity}`,
    state && sql`${standing} = ${state}`,
    values.length > 0 && sql`named @> array[${sql.join(values)}]`,
  ]
  return given.filter((condition) => typeof condition === 'object')
}
