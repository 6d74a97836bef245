import { behind } from '../ground.ts'
import { addresses } from '../routes.ts'
import { type Actor, ask } from '../second-tenant/asking.ts'
import type { Tenant } from '../second-tenant/tenants.ts'
import type { Things } from '../second-tenant/things.ts'
import { test } from './cast.ts'
import { formsOf } from './page-forms.ts'
import { ownAddress, ownReferences } from './parameters.ts'
import { type Tally, tally } from './tally.ts'

type Column = { table: string; column: string; value: string }

test('class 5: a form changes what it asks for, and no column beside', async ({ cast }) => {
  const { attacker, victim } = cast
  const count = tally('5, columns pushed into one’s own forms', 800)
  const columns = await columnsOf(victim)
  const actors = [await cast.as('publisher'), await cast.as('administrator')]
  for (const actor of actors)
    for (const path of pagesOf(attacker.things)) {
      const { body, status } = await ask(actor, { path })
      if (status === 200) for (const form of formsOf(body, path)) await push(actor, form, columns, attacker, count)
    }
  count.conclude()
})

const skipped = /sign-out|sessions|password|language|disposal|recall|organisation|stream|sites\/.*removal|calling-off/

/** Pages with forms, for a draft of one's own, for something that is out and for a practice. */
function pagesOf(things: Things) {
  return addresses
    .filter(({ kind, path }) => kind === 'page' && !/\*|sign-in|password|:chapter|:code/.test(path))
    .flatMap(({ path }) => ownReferences(path, things).map((reference) => ownAddress(path, things, reference)))
}

/** The whole form as the page has it, and every column of the tables beside it. */
async function push(
  actor: Actor,
  { action, fields, names }: ReturnType<typeof formsOf>[number],
  columns: Column[],
  own: Tenant,
  count: Tally,
) {
  if (skipped.test(action)) return
  const asked = new Set(names)
  const beside = columns.filter(({ column }) => !asked.has(column))
  const before = await taken(beside, own)
  const { status } = await ask(actor, {
    path: action,
    method: 'POST',
    form: { ...Object.fromEntries(beside.map(({ column, value }) => [column, value])), ...Object.fromEntries(fields) },
  })
  const after = await taken(beside, own)
  for (const { table, column } of beside) {
    const name = `${table}.${column}`
    count.tried(`${actor.role} ${action} ${name} ${status}`, status < 500 && after.get(name) === before.get(name))
  }
}

const tables = [
  'bulletin',
  'bulletin_layer',
  'indicator',
  'acknowledgement',
  'question',
  'subscription',
  'saved_search',
  'attachment',
  'annotation',
  'thanks',
  'membership',
  'organisation',
  'site',
  'adoption',
  'named_adopter',
  'assessment',
  'practice_author',
  'practice_endorsement',
  'practice_grade',
  'practice_reply',
  'practice_request',
  'practice_suggestion',
  'practice_translation',
  'board_member',
  'drill',
  'drill_answer',
  'drill_message',
  'open_call',
  'call_answer',
  'call_answer_practice',
]

/** For each column a value that nothing else would put there. */
async function columnsOf(victim: Tenant): Promise<Column[]> {
  const rows = await behind<{ table: string; column: string; type: string }>(
    `select table_name as table, column_name as column, udt_name as type from information_schema.columns
     where table_schema = 'portal' and table_name = any ($1) order by 1, 2`,
    [tables],
  )
  const values: Record<string, string> = {
    uuid: victim.id,
    timestamptz: '2031-03-03T03:03:03.000Z',
    bool: 'true',
    int2: '3',
    int4: '77077',
    int8: '77077',
    _int4: '77077',
    _text: 'Pushed in',
    text: 'Pushed in',
    float8: '0.7707',
    jsonb: '{"pushed":"in"}',
    date: '2031-03-03',
  }
  return rows
    .map(({ table, column, type }) => ({ table, column, value: values[type] ?? 'Pushed in' }))
    .filter(({ value }) => value !== 'true' && value !== '3')
}

/** How many of one's own rows have it. */
async function taken(columns: Column[], own: Tenant) {
  const counts = new Map<string, string>()
  const parts = columns.map(
    ({ table, column, value }) =>
      `select '${table}.${column}' as name, count(*)::text as count from portal.${table} as row where to_jsonb(row)::text like $1 and (to_jsonb(row) ->> '${column}') like '%${value.replace('{"pushed":"in"}', 'pushed').replace('.000Z', '')}%'`,
  )
  for (const { name, count } of await behind<{ name: string; count: string }>(parts.join(' union all '), [
    `%${own.id}%`,
  ]))
    counts.set(name, count)
  return counts
}
