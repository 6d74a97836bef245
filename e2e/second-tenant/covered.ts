import { behind } from '../ground.ts'
import { word } from './hidden.ts'

/** Text that is not free: fixed words, settings from a list, and lists that are everybody's. */
const fixed = new Set([
  'acknowledgement.answer',
  'bulletin.certainty',
  'bulletin.state',
  'bulletin.urgency',
  'bulletin_audience.state',
  'circle.kind',
  'delivery.channel',
  'delivery.state',
  'layer_circle.stance',
  'member_role.role',
  'organisation.status',
  'outbox.kind',
  'person.language',
  'port.code',
  'port.country',
  'port.name',
  'question.answered_to',
])

type Column = { name: string; type: string; statement: string }

/** The columns that could carry somebody's words and carry no mark: a new one has to be planted, or named above. */
export async function uncovered() {
  const columns = await behind<Column>(
    `select table_name || '.' || column_name as name, data_type as type,
       format('select from portal.%I where lower(%I::text) like lower($1) limit 1', table_name, column_name) as statement
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'portal' and table_type = 'BASE TABLE'
       and (data_type in ('text', 'character varying', 'jsonb', 'json') or udt_name = '_text')
     order by name`,
  )
  const missing: string[] = []
  for (const { name, statement } of columns)
    if (!fixed.has(name) && (await behind(statement, [`%${word}%`])).length === 0) missing.push(name)
  return missing
}

/** The tables without a row of this organisation, of those that say whose a row is. */
export async function untouched(organisation: string) {
  const missing: string[] = []
  for (const table of await tablesOfTenants())
    if ((await behind(`select from portal.${table} where organisation_id = $1 limit 1`, [organisation])).length === 0)
      missing.push(table)
  return missing
}

/** One word for everything an organisation has: when it stays the same, nothing was written, changed or taken away. */
export async function stateOf(organisation: string) {
  const states: Record<string, unknown> = {}
  for (const table of await tablesOfTenants())
    [states[table]] = await behind(
      `select count(*), md5(string_agg(row::text, '' order by row::text)) from portal.${table} as row where organisation_id = $1`,
      [organisation],
    )
  return states
}

async function tablesOfTenants() {
  const rows = await behind<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'portal' and column_name = 'organisation_id' and table_type = 'BASE TABLE' order by name`,
  )
  return rows.map(({ name }) => name)
}
